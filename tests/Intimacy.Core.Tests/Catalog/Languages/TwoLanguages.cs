using System.Text.Json.Nodes;

namespace Intimacy.Core.Tests.Catalog.Languages;

/// <summary>The flat-share catalog with a few texts in other languages.</summary>
internal static class TwoLanguages
{
    public static JsonObject Document() => Edit.Document().Set("language", "\"en\"")
        .Set("texts/es", """{ "term.partner": "compañía de piso", "sign.noise": "Mi {partner} hizo ruido.", "sign.quarrels": "Hubo peleas." }""")
        .Set("texts/es-MX", """{ "sign.quarrels": "Hubo pleitos." }""")
        .Set("texts/zh-Hant", """{ "sign.noise": "很吵" }""");
}
