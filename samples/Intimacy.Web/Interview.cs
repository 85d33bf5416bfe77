using Intimacy.Console.Dialogues;
using Intimacy.Console.Language;
using Intimacy.Console.Questions;

namespace Intimacy.Web;

/// <summary>Goes through what is to be asked, forwards and back, as the console does: the same steps in the same order.</summary>
internal sealed class Interview
{
    private readonly List<Step> _steps;
    private readonly int _signs;
    private int _at;

    public Interview(Draft draft)
    {
        Draft = draft;
        IEnumerable<Step> signs = draft.Checklist.Signs.Select(sign => new SignStep(draft, sign, askSkippedAgain: draft.IsComplete));
        ChoiceStep[] choices = [new OriginStep(draft), new SituationStep(draft), new SoloStep(draft), new SharingStep(draft)];
        _steps = [.. signs, .. choices.Where(c => c.MakesADifference)];
        _signs = draft.Checklist.Signs.Length;
        _at = Next(0);
    }

    public Draft Draft { get; }

    public bool IsFinished => _at == _steps.Count;

    /// <summary>How far it is, from 0 to 1.</summary>
    public double Progress => (double)_at / _steps.Count;

    public Question Question => _steps[_at].Ask(Title(), canGoBack: _at > 0);

    /// <summary>Whether another question comes next than the one that was replied to.</summary>
    public void Take(Reply reply)
    {
        if (reply.Move == Move.Back)
        {
            _at = Math.Max(_at - 1, 0);
            return;
        }

        _steps[_at].Take(reply);
        if (!_steps[_at].IsOpen)
            _at = Next(_at + 1);
    }

    private int Next(int from)
    {
        int at = _steps.FindIndex(from, s => s.IsOpen);
        return at < 0 ? _steps.Count : at;
    }

    private string Title()
    {
        string left = Local.Format($"{Pace.Words(_steps.Where((step, i) => i == _at || step.IsOpen))} left");
        return _at < _signs ? Local.Format($"Question {_at + 1} of {_signs}, {left}") : Local.Format($"Almost done, {left}");
    }
}
