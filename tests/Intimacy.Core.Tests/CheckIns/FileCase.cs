using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.CheckIns;

/// <summary>An app, and what it asks everybody.</summary>
internal sealed record Host(string Name, bool AsksSolo, bool AsksSharing);

/// <summary>What somebody does with the confidential questions.</summary>
internal enum Person
{
    Calm,
    Afraid,
    Declining,
    Skipping,
}

/// <summary>One sheet, and what its owner would choose where a host asks.</summary>
internal sealed record FileCase(string Checklist, int[] Answers, SharingLevel Sharing, bool Solo, string? History, int Roll)
{
    public CheckIn Of(Host host, Person person, SharingLevel? sharing = null, bool? solo = null)
    {
        Checklist checklist = IntimacyAdvisor.Default.Catalog.FindChecklist(Checklist)!;
        CheckInBuilder builder = IntimacyAdvisor.Default.Start(checklist: Checklist).WithOrigin(History)
            .WithSharing(sharing ?? (host.AsksSharing ? Sharing : SharingLevel.Nothing))
            .WithSoloOnly(solo ?? (host.AsksSolo && Solo));
        int confidential = 0;
        for (int i = 0; i < checklist.Signs.Length; i++)
            _ = checklist.Signs[i].IsConfidential ? Confide(builder, checklist.Signs[i], person, confidential++) : Answer(builder, checklist.Signs[i], Answers[i]);
        return builder.Build();
    }

    /// <summary>Whether a calm person in that host could have left the same bytes, whatever he or she chose of what is asked there.</summary>
    public bool IsOrdinary(Host host, Person person, Func<CheckIn, byte[]> write)
    {
        byte[] file = write(Of(host, person));
        foreach (SharingLevel sharing in host.AsksSharing ? Enum.GetValues<SharingLevel>() : [SharingLevel.Nothing])
        {
            foreach (bool solo in host.AsksSolo ? new[] { false, true } : [false])
            {
                if (write(Of(host, Person.Calm, sharing, solo)).AsSpan().SequenceEqual(file))
                    return true;
            }
        }

        return false;
    }

    public bool SaysWhatWasChosen(Host host, Person person, Func<CheckIn, byte[]> write) =>
        CheckInJson.Read(new MemoryStream(write(Of(host, person))), IntimacyAdvisor.Default.Catalog).SoloOnly == (host.AsksSolo && Solo);

    private CheckInBuilder Confide(CheckInBuilder builder, Sign sign, Person person, int number)
    {
        // One of the two questions is enough to be afraid or to decline; the other then has any answer.
        bool isIt = Roll % 3 == 2 || number == Roll % 3;
        return person switch
        {
            Person.Calm => builder.Answer(sign.Id, 0),
            Person.Afraid => isIt ? builder.Answer(sign.Id, 1 + Roll % 4) : number + Roll % 2 == 1 ? builder.Answer(sign.Id, 0) : builder.Skip(sign.Id),
            Person.Declining => isIt ? builder.Decline(sign.Id) : builder.Answer(sign.Id, 0),
            _ => isIt ? builder.Skip(sign.Id) : builder.Answer(sign.Id, 0),
        };
    }

    private static CheckInBuilder Answer(CheckInBuilder builder, Sign sign, int roll) => roll switch
    {
        >= 0 => builder.Answer(sign.Id, sign.Scale.Options[roll % sign.Scale.Options.Length].Code),
        -1 => builder.Skip(sign.Id),
        -2 => builder.Decline(sign.Id),
        -3 => builder.MarkNotApplicable(sign.Id),
        _ => builder,
    };
}
