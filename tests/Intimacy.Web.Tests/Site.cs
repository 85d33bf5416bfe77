using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Intimacy.Web.Tests;

/// <summary>The published page as any server of files serves it, with a note of everything that it was asked for.</summary>
internal sealed class Site : IAsyncDisposable
{
    private const string Folder = "/a/quiet-look";

    private readonly WebApplication _server;

    private Site(WebApplication server, string address)
    {
        _server = server;
        Address = address;
    }

    public string Address { get; }

    /// <summary>What came in, word for word: method, address, headers and body.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public static async Task<Site> StartAsync()
    {
        string folder = Environment.GetEnvironmentVariable("INTIMACY_WEB")
            ?? throw new InvalidOperationException("INTIMACY_WEB names the folder wwwroot of the published page: dotnet publish samples/Intimacy.Web -o FOLDER");
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication server = builder.Build();
        var files = new PhysicalFileProvider(Path.GetFullPath(folder));
        Site? site = null;
        server.Use(async (context, next) =>
        {
            using var body = new StreamReader(context.Request.Body);
            site!.Requests.Enqueue($"{context.Request.Method} {context.Request.PathBase}{context.Request.Path}{context.Request.QueryString} {string.Join(' ', context.Request.Headers.Select(h => $"{h.Key}: {h.Value}"))} {await body.ReadToEndAsync()}");
            await next();
        });

        // In a folder of the site, as many are hosted.
        server.UsePathBase(Folder);
        server.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        var types = new FileExtensionContentTypeProvider();
        server.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = types, ServeUnknownFileTypes = true });
        await server.StartAsync();
        return site = new Site(server, $"{server.Urls.Single()}{Folder}/");
    }

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();
}
