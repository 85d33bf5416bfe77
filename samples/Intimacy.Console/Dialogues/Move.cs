namespace Intimacy.Console.Dialogues;

/// <summary>What a person can do with a question beside answering it.</summary>
internal enum Move
{
    Back,
    Skip,
    Decline,
    NotApplicable,
    Quit,
}
