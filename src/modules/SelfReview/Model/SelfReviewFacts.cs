using Chutri.Platform;

namespace Chutri.SelfReview.Model;

internal sealed record EditionRead(
    Guid Edition,
    EditionKind Kind,
    int Number,
    int Lines,
    string Source
) : FactBody
{
    public override IEnumerable<Guid> About => [Edition];

    public override string? Why => Source;

    public override Words Sentence() =>
        new(
            $"đưa vào thử {EditionSentences.Name(Kind, Number).Vietnamese}: {Lines} dòng",
            $"brought in {EditionSentences.Name(Kind, Number).English} on trial: {Lines} lines"
        );
}

internal sealed record EditionInForce(Guid Edition, EditionKind Kind, int Number, int? Before)
    : FactBody
{
    public override IEnumerable<Guid> About => [Edition];

    public override Words Sentence()
    {
        var name = EditionSentences.Name(Kind, Number);
        return Before is { } before
            ? new(
                $"đưa vào dùng {name.Vietnamese}, thay bản số {before}",
                $"put {name.English} in force in place of edition {before}"
            )
            : new($"đưa vào dùng {name.Vietnamese}", $"put {name.English} in force");
    }
}

internal static class EditionSentences
{
    public static Words Name(EditionKind kind, int number) =>
        kind switch
        {
            EditionKind.Signs => new(
                $"danh mục biểu hiện vi phạm, bản số {number}",
                $"the catalogue of signs, edition {number}"
            ),
            EditionKind.PersonQuestions => new(
                $"phiếu câu hỏi tự soi của cá nhân, bản số {number}",
                $"the question sheet for people, edition {number}"
            ),
            _ => new(
                $"phiếu câu hỏi tự soi, bản số {number}",
                $"the question sheet, edition {number}"
            ),
        };
}

internal static class SelfReviewFacts
{
    public static IReadOnlyList<FactKind> Kinds { get; } =
    [
        FactKind.Of<EditionRead>(
            "selfreview.edition-read",
            new("đưa vào thử danh mục, phiếu tự soi", "list of self-review brought in")
        ),
        FactKind.Of<EditionInForce>(
            "selfreview.edition-in-force",
            new("đưa vào dùng danh mục, phiếu tự soi", "list of self-review put in force")
        ),
        Of<RoundOpened>("round-opened", "mở đợt tự soi", "round of self-review opened"),
        Of<AnswersKept>("answers-kept", "ghi câu trả lời tự soi", "answers of a review written"),
        Of<ShortcomingNoted>("shortcoming-noted", "ghi tồn tại, hạn chế", "shortcoming noted"),
        Of<ShortcomingStruck>("shortcoming-struck", "gạch tồn tại, hạn chế", "shortcoming struck"),
        Of<ReviewHandedIn>("handed-in", "nộp bản tự soi", "review handed in"),
        Of<ReviewReturned>("returned", "trả lại bản tự soi", "review returned"),
        Of<ReviewSigned>("signed", "xác nhận bản tự soi", "review countersigned"),
        Of<RemediesGiven>("remedies-given", "giao việc khắc phục", "remedies given out"),
        Of<MeetingBegun>("meeting-begun", "bắt đầu họp tự soi", "meeting of a review begun"),
        Of<MeetingCorrected>(
            "meeting-corrected",
            "sửa người dự họp tự soi",
            "who is at the meeting of a review corrected"
        ),
        Of<MinutesNoted>("minutes-noted", "ghi biên bản họp tự soi", "minutes of a review"),
        Of<MeetingEnded>("meeting-ended", "kết thúc họp tự soi", "meeting of a review ended"),
        FactKind.Of<ReviewLookedAt>(
            ReviewLookedAt.Kind,
            new("xem bản tự soi của cá nhân", "review of a person looked at")
        ),
        Of<OpinionGiven>("opinion-given", "góp ý cho đồng nghiệp", "opinion of a colleague given"),
        Of<OpinionCame>("opinion-came", "có ý kiến đồng nghiệp", "opinion of a colleague came"),
        Of<OpinionsAnswered>("opinions-answered", "trả lời góp ý", "opinions replied to"),
        Of<ReviewLapsed>(
            "lapsed",
            "dừng bản tự soi của người thôi việc",
            "review of a leaver ended"
        ),
        Of<RoundReported>("round-reported", "lập báo cáo đợt tự soi", "report of a round made"),
        Of<EffectAsked>("effect-asked", "giao kiểm lại khắc phục", "check of a remedy asked for"),
        Of<EffectChecked>("effect-checked", "kiểm lại khắc phục", "remedy looked at again"),
    ];

    private static FactKind Of<TBody>(string code, string vietnamese, string english)
        where TBody : FactBody =>
        FactKind.Of<TBody>("selfreview." + code, new(vietnamese, english));
}
