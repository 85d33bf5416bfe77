namespace Intimacy.Core.Tests.TestData;

/// <summary>
/// A whole catalog of another instrument, on how a flat is shared: two scales with ranges of 2 and 10, dimensions, signs and
/// rules of its own. Tests change one thing at a time.
/// </summary>
internal static class FlatShare
{
    public const string Json = """
        {
          "format": "intimacy-catalog/1",
          "id": "flat-share",
          "version": "2.1",
          "defaultChecklist": "all",
          "settings": { "minimumAnswered": 2, "nextCheckInDays": 14 },
          "scales": [
            { "id": "times", "options": [{ "code": 1 }, { "code": 2 }, { "code": 3 }] },
            { "id": "grade", "options": [{ "code": -10, "value": 0 }, { "code": 0, "value": 5 }, { "code": 10 }] }
          ],
          "dimensions": [{ "id": "order" }, { "id": "warmth" }],
          "contexts": [{ "id": "exams", "of": "couple", "default": 0.5 }, { "id": "new-here", "of": "partner" }],
          "signs": [
            { "id": "shared-meals", "polarity": "positive", "scale": "times", "index": "presence", "dimensions": { "warmth": 1 } },
            { "id": "tidy-kitchen", "polarity": "positive", "scale": "grade", "index": "presence", "dimensions": { "order": 3 } },
            { "id": "noise", "polarity": "warning", "scale": "times", "index": "absence", "dimensions": { "order": 1 } },
            { "id": "unpaid-bills", "polarity": "warning", "scale": "grade", "index": "absence", "dimensions": { "order": 2, "warmth": 1 }, "delicate": true, "guardFrom": 5 },
            { "id": "quarrels", "polarity": "warning", "scale": "times" },
            { "id": "feels-unsafe", "polarity": "warning", "scale": "times", "concernAbove": 1 }
          ],
          "checklists": [
            { "id": "short", "scoresOnly": true, "signs": ["shared-meals", "noise"] },
            { "id": "all", "signs": ["shared-meals", "tidy-kitchen", "noise", "unpaid-bills", "feels-unsafe", "quarrels"] }
          ],
          "strategies": [
            { "id": "mediation", "precedence": { "tier": 1, "from": 50 } },
            { "id": "cooking", "excludes": ["exams"] },
            { "id": "cleaning" }
          ],
          "practices": [
            { "id": "ask-around", "strategy": "mediation", "cadence": { "per": "once" }, "minutes": 10, "effort": "low", "cost": "free", "place": "anywhere", "with": "solo", "firstStep": true },
            { "id": "cook-for-two", "strategy": "cooking", "cadence": { "per": "week", "times": 1, "upTo": 2 }, "minutes": 40, "upToMinutes": 90, "effort": "medium", "cost": "low", "place": "home", "with": "joint", "keeps": true, "needs": ["new-here"], "excludes": ["exams"], "for": ["sign:shared-meals", "dimension:warmth", "index:presence", "context:exams"], "claims": ["meals-help"], "contraindication": { "when": [{ "signal": "sign:unpaid-bills", "from": 0.5 }], "instead": "cook-alone" } },
            { "id": "cook-alone", "strategy": "cooking", "cadence": { "per": "month" }, "minutes": 30, "effort": "low", "cost": "low", "place": "home", "with": "solo", "firstStep": true },
            { "id": "own-corner", "strategy": "cleaning", "cadence": { "per": "day", "times": 1 }, "minutes": 5, "effort": "low", "cost": "free", "place": "home", "with": "solo", "firstStep": true }
          ],
          "rules": [
            { "id": "grave", "strategy": "mediation", "worstOf": ["sign:unpaid-bills", "sign:quarrels"], "from": 0.25, "weight": 3, "basis": "editorial" },
            { "id": "many", "strategy": "mediation", "signal": "index:absence", "weight": 2, "basis": "clinical-experience" },
            { "id": "meals", "strategy": "cooking", "signal": "sign:shared-meals", "from": 0.5, "weight": 1, "basis": "editorial" },
            { "id": "loud-and-untidy", "strategy": "cleaning", "allOf": ["sign:noise", "dimension:order"], "from": 0.1, "weight": 1, "basis": "psychometric-data" }
          ],
          "patterns": { "presenceCut": 50, "absenceCut": 50, "closeCall": 2.5, "basis": "editorial", "muchLittle": "merry", "muchMuch": "stormy", "littleLittle": "cool", "littleMuch": "sour", "undetermined": "open" },
          "focus": { "byPattern": { "merry": "keep", "stormy": "mend", "cool": "mend", "sour": "mend" }, "barred": "keep", "instead": "mend", "basis": "editorial" },
          "tensions": [{ "id": "meals-or-order", "strategies": ["cooking", "cleaning"], "from": 20 }],
          "contradictions": [{ "id": "kitchen", "signs": ["tidy-kitchen", "quarrels"], "from": 75 }],
          "sources": [{ "id": "roe-2001", "authors": ["Roe A"], "year": 2001, "title": "Flats", "journal": "Homes", "volume": "1", "pages": "1-2", "doi": "10.1/x", "verification": "verified", "design": "review", "participants": 12 }],
          "claims": [{ "id": "meals-help", "grade": "suggested", "sources": ["roe-2001"], "strategies": ["cooking"] }],
          "model": [{ "id": "sharing-takes-care", "grade": "editorial" }],
          "texts": {
            "en": {
              "term.partner": "flatmate",
              "scale.times.prompt": "How often last week?", "scale.times.1": "never", "scale.times.2": "once", "scale.times.3": "more often",
              "scale.grade.prompt": "How far does this fit?", "scale.grade.-10": "not at all", "scale.grade.0": "half", "scale.grade.10": "fully",
              "dimension.order": "Order", "dimension.order.about": "How tidy it is.", "because.dimension.order": "Order could grow.",
              "dimension.warmth": "Warmth", "dimension.warmth.about": "How warm it is.", "because.dimension.warmth": "Warmth could grow.",
              "context.exams": "Exams are near.", "because.context.exams": "Exams take time.",
              "context.new-here": "I am new here.", "because.context.new-here": "You are new.",
              "sign.shared-meals": "We ate together.", "because.sign.shared-meals": "Meals were rare.",
              "sign.tidy-kitchen": "The kitchen was tidy.", "because.sign.tidy-kitchen": "The kitchen was not tidy.",
              "sign.noise": "My {partner} was loud.", "because.sign.noise": "It was loud.",
              "sign.unpaid-bills": "Bills went unpaid.", "because.sign.unpaid-bills": "Bills are open.",
              "sign.quarrels": "We quarrelled.", "because.sign.quarrels": "There were quarrels.",
              "sign.feels-unsafe": "I felt unsafe.",
              "checklist.short": "Short", "checklist.short.about": "Two questions.",
              "checklist.all": "All", "checklist.all.about": "Six questions.",
              "strategy.mediation": "Ask for help", "strategy.mediation.about": "Somebody from outside.",
              "strategy.cooking": "Cook", "strategy.cooking.about": "Eat together.",
              "strategy.cleaning": "Clean", "strategy.cleaning.about": "Take turns.",
              "practice.ask-around": "Ask", "practice.ask-around.how": "Ask a friend.", "practice.ask-around.first": "Name one friend.",
              "practice.cook-for-two": "Cook for two", "practice.cook-for-two.how": "Cook with your {partner}.", "practice.cook-for-two.first": "Boil an egg.", "practice.cook-for-two.care": "Not while bills are open.",
              "practice.cook-alone": "Cook alone", "practice.cook-alone.how": "Cook.", "practice.cook-alone.first": "Boil water.",
              "practice.own-corner": "Own corner", "practice.own-corner.how": "Tidy it.", "practice.own-corner.first": "One shelf.",
              "rule.grave": "Grave.", "rule.many": "Many.", "rule.meals": "Meals.", "rule.loud-and-untidy": "Both.",
              "pattern.merry": "Merry", "pattern.merry.about": "Merry.", "pattern.stormy": "Stormy", "pattern.stormy.about": "Stormy.",
              "pattern.cool": "Cool", "pattern.cool.about": "Cool.", "pattern.sour": "Sour", "pattern.sour.about": "Sour.",
              "pattern.open": "Open", "pattern.open.about": "Open.",
              "focus.keep": "Keep", "focus.keep.about": "Keep.", "focus.mend": "Mend", "focus.mend.about": "Mend.",
              "tension.meals-or-order": "Both take time.", "contradiction.kitchen": "Hardly both.",
              "source.roe-2001.found": "Meals went with peace.", "source.roe-2001.limits": "Twelve flats.",
              "claim.meals-help": "Meals may help.", "model.sharing-takes-care": "Sharing takes care."
            }
          }
        }
        """;
}
