using System.Globalization;
using Intimacy.Console.Dialogues;

namespace Intimacy.Console.Questions;

/// <summary>Goes through what is to be asked, forwards and back, and saves after every reply.</summary>
internal sealed class Interview
{
    private readonly Dialogue _dialogue;
    private readonly Draft _draft;
    private readonly CheckInFile _file;
    private readonly List<Step> _steps;

    public Interview(Dialogue dialogue, Draft draft, CheckInFile file)
    {
        _dialogue = dialogue;
        _draft = draft;
        _file = file;
        bool askSkippedAgain = draft.IsComplete;
        IEnumerable<Step> signs = draft.Checklist.Signs.Select(sign => new SignStep(draft, sign, askSkippedAgain));
        ChoiceStep[] choices = [new HistoryStep(draft), new SituationStep(draft), new SoloStep(draft), new SharingStep(draft)];
        _steps = [.. signs, .. choices.Where(c => c.MakesADifference)];
    }

    /// <summary>How many questions there are, with those at the end on what to show and what to suggest.</summary>
    public int Questions => _steps.Count;

    public IEnumerable<Step> Open => _steps.Where(s => s.IsOpen);

    /// <summary>Goes through everything, answered or not.</summary>
    public void Reopen() => _steps.ForEach(s => s.Reopen());

    /// <summary>Asks until nothing is open. False: the person stopped before.</summary>
    public bool Run()
    {
        for (int at = Next(0); at < _steps.Count;)
        {
            Reply reply = _dialogue.Ask(_steps[at].Ask(Title(at), canGoBack: at > 0));
            if (reply.Move == Move.Quit)
                return false;
            if (reply.Move == Move.Back)
            {
                at = Math.Max(at - 1, 0);
                continue;
            }

            _steps[at].Take(reply);
            _file.Save(_draft, finished: !Open.Any());
            at = _steps[at].IsOpen ? at : Next(at + 1);
        }

        return true;
    }

    private int Next(int from)
    {
        int at = _steps.FindIndex(from, s => s.IsOpen);
        return at < 0 ? _steps.Count : at;
    }

    /// <summary>Counts the closing questions too, as the time does.</summary>
    private string Title(int at) => string.Create(CultureInfo.InvariantCulture, $"Question {at + 1} of {_steps.Count}, {Left(at)}");

    /// <summary>This one is among those that are left, also where it is looked at again.</summary>
    private string Left(int at)
    {
        List<Step> left = [.. _steps.Where((s, i) => i == at || s.IsOpen)];
        return left.Count == 1 ? "the last one" : string.Create(CultureInfo.InvariantCulture, $"{left.Count} left, {Pace.Words(left)}");
    }
}
