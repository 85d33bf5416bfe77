// While one develops, every file comes from the server.
