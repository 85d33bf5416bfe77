using Intimacy.Console.Dialogues;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Console.Questions;

/// <summary>A check-in that is being answered. Confidential answers live here and nowhere else.</summary>
internal sealed class Draft
{
    private readonly CheckInBuilder _builder;
    private CheckIn _now;

    public Draft(CheckInBuilder builder)
    {
        _builder = builder;
        _now = builder.Build();
        (Origin, SoloOnly, Sharing) = (_now.Origin, _now.SoloOnly, _now.Sharing);
    }

    public IntimacyCatalog Catalog => _now.Catalog;

    public Checklist Checklist => _now.Checklist;

    public DateOnly Date => _now.Date;

    public string Partner => _now.Partner;

    public string Wording => _now.Wording;

    public Context? Origin { get; set; }

    public bool SoloOnly { get; set; }

    /// <summary>What both partners know to be so. For the report alone; no file holds it.</summary>
    public List<Context> Situations { get; } = [];

    public SharingLevel Sharing { get; set; }

    public bool HasConfidential => Checklist.Signs.Any(s => s.IsConfidential);

    /// <summary>Whether every question that a file can answer has been put.</summary>
    public bool IsComplete => Checklist.Signs.All(s => s.IsConfidential || StateOf(s) != AnswerState.NotAsked);

    public AnswerState StateOf(Sign sign) => _now[sign.Id].State;

    public int? CodeOf(Sign sign) => _now[sign.Id].Code;

    public void Keep(Sign sign, Reply reply)
    {
        _ = reply.Move switch
        {
            null => _builder.Answer(sign.Id, sign.Scale.Options[reply.Option].Code),
            Move.Decline => _builder.Decline(sign.Id),
            Move.NotApplicable => _builder.MarkNotApplicable(sign.Id),
            _ => _builder.Skip(sign.Id),
        };
        _now = _builder.Build();
    }

    /// <summary>
    /// The file as it stands. With confidential questions among the others, it says of everybody until the end that nothing is shared
    /// and that ideas are for one alone: otherwise a file that was left half-way could tell of a concern, or forget it.
    /// </summary>
    public byte[] ToFile(bool finished)
    {
        bool veiled = HasConfidential && !finished;
        return ToFile(veiled || SoloOnly, veiled ? SharingLevel.Nothing : Sharing);
    }

    /// <summary>
    /// The file that the report on the screen is made from. With confidential questions among the others it shares nothing, whatever was
    /// chosen: after a concern the file shares less than was chosen there a moment ago, and a report that goes by it would tell.
    /// </summary>
    public byte[] ToFileForTheScreen() => ToFile(SoloOnly, HasConfidential ? SharingLevel.Nothing : Sharing);

    private byte[] ToFile(bool soloOnly, SharingLevel sharing) =>
        CheckInJson.Write(_builder.WithOrigin(Origin?.Id).WithSoloOnly(soloOnly).WithSharing(sharing).Build());
}
