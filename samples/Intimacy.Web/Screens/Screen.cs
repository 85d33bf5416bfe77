namespace Intimacy.Web.Screens;

/// <summary>What is on the page. The address never changes, so that the history of the browser holds one line.</summary>
internal enum Screen
{
    Loading,
    Locked,
    Unreadable,
    Welcome,
    Start,
    Questions,
    Report,
    Week,
    ForTwo,
    HandOver,
    Received,
    Together,
    Fun,
    Support,
    Settings,
}
