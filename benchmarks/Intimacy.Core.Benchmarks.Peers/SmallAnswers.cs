namespace Intimacy.Core.Benchmarks.Peers;

/// <summary>Answers as properties: RulesEngine reads them fastest from a plain class. Public, since what it compiles must see it.</summary>
public sealed class SmallAnswers(int[] answers)
{
    public int A0 => answers[0];
    public int A1 => answers[1];
    public int A2 => answers[2];
    public int A3 => answers[3];
    public int A4 => answers[4];
    public int A5 => answers[5];
    public int A6 => answers[6];
    public int A7 => answers[7];
    public int A8 => answers[8];
    public int A9 => answers[9];
    public int A10 => answers[10];
    public int A11 => answers[11];
    public int A12 => answers[12];
    public int A13 => answers[13];
    public int A14 => answers[14];
}
