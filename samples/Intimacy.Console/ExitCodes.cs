namespace Intimacy.Console;

internal static class ExitCodes
{
    public const int Fine = 0;

    public const int NotWritten = 1;

    public const int BadUsage = 2;

    public const int BadInput = 3;
}
