using System.Text;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Couples;

/// <summary>The library itself. The doubles derive from it and leak.</summary>
internal class HonestSystem : ICoupleSystem
{
    public byte[] Released(CheckIn owner) => SharedViewJson.Write(AdvisorOf(owner).Share(owner));

    public virtual byte[] Shown(CheckIn reader, CheckIn owner)
    {
        try
        {
            return ReportJson.Write(Own(reader, owner), Joint(reader, owner));
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            return Encoding.UTF8.GetBytes(error.Message);
        }
    }

    protected static IntimacyAdvisor AdvisorOf(CheckIn checkIn) => CouplePairs.AdvisorOf(checkIn);

    /// <summary>The owner is given only so that a double can misuse it.</summary>
    protected virtual OwnReport Own(CheckIn reader, CheckIn owner) => AdvisorOf(reader).Report(reader, CouplePairs.OptionsOf(reader));

    protected virtual JointReport Joint(CheckIn reader, CheckIn owner) =>
        AdvisorOf(reader).ReportJoint(AdvisorOf(reader).Share(reader), AdvisorOf(owner).Share(owner), CouplePairs.OptionsOf(reader));
}
