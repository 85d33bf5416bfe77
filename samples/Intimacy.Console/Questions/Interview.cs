using Intimacy.Console.Dialogues;
using Intimacy.Console.Language;

namespace Intimacy.Console.Questions;

/// <summary>Goes through what is to be asked, forwards and back, and saves after every reply.</summary>
internal sealed class Interview
{
    private readonly Dialogue _dialogue;
    private readonly Draft _draft;
    private readonly CheckInFile _file;
    private readonly List<Step> _steps;
    private readonly int _signs;

    public Interview(Dialogue dialogue, Draft draft, CheckInFile file)
    {
        _dialogue = dialogue;
        _draft = draft;
        _file = file;
        bool askSkippedAgain = draft.IsComplete;
        IEnumerable<Step> signs = draft.Checklist.Signs.Select(sign => new SignStep(draft, sign, askSkippedAgain));
        ChoiceStep[] choices = [new OriginStep(draft), new SituationStep(draft), new SoloStep(draft), new SharingStep(draft)];
        _steps = [.. signs, .. choices.Where(c => c.MakesADifference)];
        _signs = draft.Checklist.Signs.Length;
    }

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

    /// <summary>What is still to be answered: the question on the screen, whether it was answered before or not, and all that are open.</summary>
    private IEnumerable<Step> Left(int at) => _steps.Where((step, i) => i == at || step.IsOpen);

    private int Next(int from)
    {
        int at = _steps.FindIndex(from, s => s.IsOpen);
        return at < 0 ? _steps.Count : at;
    }

    private string Title(int at)
    {
        string left = Local.Format($"{Pace.Words(Left(at))} left");
        return at < _signs ? Local.Format($"Question {at + 1} of {_signs}, {left}") : Local.Format($"Almost done, {left}");
    }
}
