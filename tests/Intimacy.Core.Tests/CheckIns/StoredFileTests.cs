using CsCheck;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Tests.Promises;

namespace Intimacy.Core.Tests.CheckIns;

/// <summary>
/// Whoever finds a stored file cannot tell from it that its owner is afraid: a calm person could have left the same one, in every host.
/// The former writer, which added a wish for solo practices, is planted and caught.
/// </summary>
public sealed class StoredFileTests
{
    private static readonly Host SharesButNeverAsksForSolo = new("shares, never asks for solo", AsksSolo: false, AsksSharing: true);
    private static readonly Host AsksForBoth = new("shares and asks for solo", AsksSolo: true, AsksSharing: true);
    private static readonly Host AsksForNeither = new("never shares, never asks", AsksSolo: false, AsksSharing: false);

    [Fact]
    public void A_stored_file_is_one_that_a_calm_person_could_have_left() => FileCases.Any.Sample(
        files =>
        {
            foreach (Host host in new[] { SharesButNeverAsksForSolo, AsksForBoth, AsksForNeither })
            {
                foreach (Person person in Enum.GetValues<Person>())
                {
                    files.IsOrdinary(host, person, Library).Should().BeTrue("{0}, {1}", host, person);
                    files.SaysWhatWasChosen(host, person, Library).Should().BeTrue("{0}, {1}", host, person);
                }
            }
        },
        iter: Situations.Cases / 10);

    [Fact]
    public void The_former_writer_is_caught_where_nobody_is_asked_for_solo()
    {
        foreach (Host host in new[] { SharesButNeverAsksForSolo, AsksForNeither })
        {
            Count(files => !files.IsOrdinary(host, Person.Afraid, Former)).Should().Be(200, "in a host that {0}", host.Name);
            Count(files => !files.IsOrdinary(host, Person.Declining, Former)).Should().Be(200);
            Count(files => !files.IsOrdinary(host, Person.Skipping, Former)).Should().Be(0, "it gave away the frightened alone");
        }
    }

    [Fact]
    public void The_former_writer_passed_only_where_everybody_is_asked_and_still_said_what_nobody_chose()
    {
        Count(files => !files.IsOrdinary(AsksForBoth, Person.Afraid, Former)).Should().Be(0);
        Count(files => !files.SaysWhatWasChosen(AsksForBoth, Person.Afraid, Former)).Should().BeGreaterThan(50, "half of them do not want solo practices");
    }

    [Fact]
    public void A_writer_that_keeps_what_the_afraid_wanted_to_share_would_pass_here_and_is_caught_by_what_a_report_offers()
    {
        // The sharing of the afraid, kept in the file, would be read back as calm.
        CheckIn afraid = IntimacyAdvisor.Default.Start().Answer(SignIds.AfraidOfPartner, 1).WithSharing(SharingLevel.Bands).Build();

        (afraid.ReadAgain().Sharing, IntimacyAdvisor.Default.Share(afraid.ReadAgain()).Level).Should().Be((SharingLevel.Nothing, SharingLevel.Nothing));
    }

    private static int Count(Func<FileCase, bool> which)
    {
        int count = 0;
        FileCases.Any.Sample(files => which(files) ? Interlocked.Increment(ref count) > 0 : true, iter: 200);
        return count;
    }

    private static byte[] Library(CheckIn checkIn) => CheckInJson.Write(checkIn);

    /// <summary>The writer of the first release: who raised a concern shares nothing and acts alone.</summary>
    private static byte[] Former(CheckIn checkIn) => CheckInJson.Write(
        checkIn.SafetyConcern == SafetyConcern.Raised ? checkIn.ToBuilder().WithSharing(SharingLevel.Nothing).WithSoloOnly().Build() : checkIn);
}
