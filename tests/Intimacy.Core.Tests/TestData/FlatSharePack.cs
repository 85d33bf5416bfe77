namespace Intimacy.Core.Tests.TestData;

/// <summary>A pack over the flat-share catalog that does everything a pack can do.</summary>
internal static class FlatSharePack
{
    public const string Json = """
        {
          "$schema": "pack.schema.json",
          "format": "intimacy-pack/1",
          "id": "garden",
          "version": "1.0",
          "over": ["other"],
          "signs": [{ "id": "watered-plants", "polarity": "positive", "scale": "times", "index": "presence", "dimensions": { "order": 1 } }],
          "strategies": [{ "id": "gardening", "excludes": ["exams"] }],
          "practices": [{ "id": "pot", "strategy": "gardening", "cadence": { "per": "week" }, "minutes": 10, "effort": "low", "cost": "low", "place": "home", "with": "solo", "firstStep": true }],
          "rules": [{ "id": "dry", "strategy": "gardening", "signal": "sign:watered-plants", "weight": 2, "basis": "editorial" }],
          "patch": {
            "version": "2.2",
            "settings": { "nearTie": 4, "nextCheckInDays": null },
            "checklists": { "all": { "signs": { "add": ["watered-plants"], "remove": ["noise"] } } },
            "signs": { "noise": { "dimensions": { "warmth": 1, "order": null } } }
          },
          "remove": { "model": ["sharing-takes-care"] },
          "texts": {
            "en": {
              "sign.noise": "It was loud.",
              "sign.watered-plants": "Somebody watered the plants.", "because.sign.watered-plants": "The plants went dry.",
              "strategy.gardening": "Gardening", "strategy.gardening.about": "Green helps.",
              "practice.pot": "A pot", "practice.pot.how": "Plant it.", "practice.pot.first": "Buy a pot.", "rule.dry": "Dry plants."
            }
          }
        }
        """;
}
