namespace Intimacy.Core.Model;

/// <summary>One option of a <see cref="Scale"/>: the code that is stored and the value that is scored. Immutable.</summary>
public sealed class ScaleOption
{
    internal ScaleOption(int code, int value, string text)
    {
        Code = code;
        Value = value;
        Text = text;
    }

    /// <summary>The code that an answer stores. Unique within its scale.</summary>
    public int Code { get; }

    /// <summary>The value that scoring uses. Default: the code.</summary>
    public int Value { get; }

    /// <summary>What a person reads, such as "often".</summary>
    public string Text { get; }
}
