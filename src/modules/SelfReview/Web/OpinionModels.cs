using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.SelfReview.Web;

/// <param name="By">Null where the round withholds it.</param>
public sealed record OpinionModel(int Number, string Field, string? By, string Text, string? Reply);

/// <param name="Closed">Why the reader gives no opinions here; null where they may.</param>
/// <param name="AreOver">All colleagues have handed in.</param>
/// <param name="Colleagues">Those who have not handed in.</param>
/// <param name="Given">What the reader said already.</param>
public sealed record OpinionsModel(
    string RoundCode,
    string RoundTitle,
    Words? Closed,
    bool AreOver,
    Words How,
    IReadOnlyList<Choice> Colleagues,
    IReadOnlyList<GivenOpinionModel> Given,
    FormEntry Entry
);

public sealed record GivenOpinionModel(string Name, string Text);
