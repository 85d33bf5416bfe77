using System.Text;
using Intimacy.Console.Html;
using Intimacy.Console.Reports.Content;
using Intimacy.Console.Reports.Couples;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Web.Device;
using QRCoder;

namespace Intimacy.Web.Parts;

/// <summary>What two people let each other see. It goes from one to the other by their own hands: as a file, a link, or a picture of one.</summary>
internal sealed class CouplePart(Session session, Shelf shelf, OwnPart own)
{
    private const int TopLevel = 2;

    /// <summary>What the partner handed over; null where nothing can be read.</summary>
    public SharedView? PartnerView =>
        shelf.Content.PartnerView is { } json && SharedViewJson.TryRead(Encoding.UTF8.GetBytes(json), session.Advisor.Catalog, out SharedView? view, out _) ? view : null;

    /// <summary>What would be handed over of the latest check-in.</summary>
    public byte[] Share(SharingLevel level) => SharedViewJson.Write(session.Advisor.Share(own.History!.Latest, level));

    /// <summary>What came, where it is something that was handed over: neither a check-in nor anything else is taken.</summary>
    public byte[]? Read(byte[]? json) => json is not null && SharedViewJson.TryRead(json, session.Advisor.Catalog, out _, out _) ? json : null;

    public Task KeepAsync(byte[] json) => shelf.KeepAsync(shelf.Content with { PartnerView = Encoding.UTF8.GetString(json) });

    public Task LetGoAsync() => shelf.KeepAsync(shelf.Content with { PartnerView = null });

    /// <summary>The page on both, drawn. Where one of them shares nothing it is one and the same page, and gives no reason.</summary>
    /// <exception cref="InvalidInputException">Both have the same label, or answered different lists.</exception>
    public (string Title, IReadOnlyList<HtmlElement> Drawn) Together()
    {
        CheckIn mine = own.History!.Latest;
        var options = new ReportOptions { Contexts = session.Options.Contexts, SoloOnly = mine.SoloOnly };
        JointReport report = session.Advisor.ReportJoint(session.Advisor.Share(mine), PartnerView!, options);
        ReportContent content = JointParts.Alone(mine, report, numbers: false, "");
        return (content.FullTitle, [SectionElements.OfPart(content.Beside!, TopLevel)]);
    }

    /// <summary>A link as a picture: dark squares on a light ground, in both themes, as cameras want it.</summary>
    public static HtmlElement Picture(string link, string label)
    {
        using QRCodeData code = QRCodeGenerator.GenerateQrCode(link, QRCodeGenerator.ECCLevel.L);
        int size = code.ModuleMatrix.Count;
        var path = new StringBuilder();
        for (int y = 0; y < size; y++)
        {
            for (int x = 0; x < size; x++)
            {
                if (code.ModuleMatrix[y][x])
                    path.Append('M').Append(x).Append(' ').Append(y).Append("h1v1h-1z");
            }
        }

        return Element.Of(
            "svg",
            "code",
            Element.Role("img"),
            Element.Attribute("aria-label", label),
            Element.Attribute("viewBox", $"0 0 {size} {size}"),
            Element.Of("rect", "ground", Element.Attribute("width", $"{size}"), Element.Attribute("height", $"{size}")),
            Element.Of("path", "squares", Element.Attribute("d", path.ToString())));
    }
}
