using Intimacy.Console.Output;

namespace Intimacy.Console.Dialogues;

/// <summary>Puts questions to a person. Disposing leaves the screen as others expect it.</summary>
internal abstract class Dialogue : IDisposable
{
    private readonly Lock _screen = new();
    private bool _left;

    /// <summary>What a person should know about this way of answering before the first question.</summary>
    public abstract string HowTo { get; }

    /// <summary>How to answer where a slip would give too much away.</summary>
    public abstract string HowToConfirm { get; }

    /// <summary>What is still to be seen when all is over, or null.</summary>
    public virtual string? Remains => null;

    public abstract Reply Ask(Question question);

    /// <summary>Prints below everything else; no more questions can be put afterwards.</summary>
    public void Close(Page page)
    {
        lock (_screen)
        {
            Leave();
            page.Print();
            _left = true;
        }
    }

    /// <summary>For an interruption, which may come at any time: what was being drawn is finished first, and nothing follows.</summary>
    public void CloseForGood(Page page)
    {
        _screen.Enter();
        if (_left)
            return;
        Leave();
        page.Print();
    }

    public void Dispose() => Draw(Leave);

    /// <summary>Draws something without an interruption in the middle.</summary>
    protected void Draw(Action draw)
    {
        lock (_screen)
        {
            if (!_left)
                draw();
        }
    }

    protected virtual void Leave()
    {
    }
}
