namespace Intimacy.Core.Safety;

/// <summary>How a help resource is reached.</summary>
public enum HelpChannel
{
    /// <summary>By voice.</summary>
    Phone,

    /// <summary>By written chat.</summary>
    Chat,

    /// <summary>By text message.</summary>
    Text,

    /// <summary>On a web page.</summary>
    Web,

    /// <summary>In person.</summary>
    InPerson,
}
