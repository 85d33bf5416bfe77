using System.Runtime.InteropServices;

namespace Intimacy.Console.Dialogues;

/// <summary>Lets a program say goodbye when it is stopped from outside, by Ctrl-C or a closed window. It ends all the same.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly List<PosixSignalRegistration> _registrations = [];

    public Interruption(Action goodbye)
    {
        foreach (PosixSignal signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP })
            _registrations.Add(PosixSignalRegistration.Create(signal, _ => Say(goodbye)));
    }

    public void Dispose() => _registrations.ForEach(r => r.Dispose());

    private static void Say(Action goodbye)
    {
        try
        {
            goodbye();
        }
        catch (IOException)
        {
            // The window is gone, and with it the one to whom it was said.
        }
    }
}
