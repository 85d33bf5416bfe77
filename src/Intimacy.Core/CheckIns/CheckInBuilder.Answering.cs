using Intimacy.Core.Model;

namespace Intimacy.Core.CheckIns;

/// <content>What was answered, and what was not.</content>
public sealed partial class CheckInBuilder
{
    /// <summary>Answers a sign.</summary>
    /// <param name="signId">The id of a sign of the checklist.</param>
    /// <param name="code">A code of the sign's scale.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="signId"/> is null.</exception>
    public CheckInBuilder Answer([CatalogId(CatalogIdKind.Sign)] string signId, int code) => Set(signId, code, default);

    /// <summary>Answers a sign with an option of its scale. Signs and scales of another catalog are told by <see cref="Build"/>, by their ids and codes.</summary>
    /// <param name="sign">A sign of the checklist.</param>
    /// <param name="option">An option of the sign's scale.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CheckInBuilder Answer(Sign sign, ScaleOption option)
    {
        ArgumentNullException.ThrowIfNull(sign);
        ArgumentNullException.ThrowIfNull(option);
        return Set(sign.Id, option.Code, default);
    }

    /// <summary>Takes an answer back, or any other state: the question counts as not asked.</summary>
    /// <param name="signId">The id of a sign; one without an answer stays as it is.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="signId"/> is null.</exception>
    public CheckInBuilder Clear([CatalogId(CatalogIdKind.Sign)] string signId)
    {
        ArgumentNullException.ThrowIfNull(signId);
        _answers.Remove(signId);
        return this;
    }

    /// <summary>Passes a sign over.</summary>
    /// <param name="signId">The id of a sign of the checklist.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="signId"/> is null.</exception>
    public CheckInBuilder Skip([CatalogId(CatalogIdKind.Sign)] string signId) => Set(signId, null, AnswerSlot.Skipped);

    /// <summary>Chooses not to answer a sign. For a confidential sign this counts as a concern.</summary>
    /// <param name="signId">The id of a sign of the checklist.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="signId"/> is null.</exception>
    public CheckInBuilder Decline([CatalogId(CatalogIdKind.Sign)] string signId) => Set(signId, null, AnswerSlot.Declined);

    /// <summary>Says that a sign does not apply: it leaves scores, coverage and rules.</summary>
    /// <param name="signId">The id of a sign of the checklist.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="signId"/> is null.</exception>
    public CheckInBuilder MarkNotApplicable([CatalogId(CatalogIdKind.Sign)] string signId) => Set(signId, null, AnswerSlot.NotApplicable);

    private CheckInBuilder Set(string signId, int? code, AnswerSlot slot)
    {
        ArgumentNullException.ThrowIfNull(signId);
        _answers[signId] = new GivenAnswer(code, slot);
        return this;
    }
}
