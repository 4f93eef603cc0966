using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>What one person may not do both of, in whichever post and in whosever place.</summary>
internal static partial class AssignmentRefusals
{
    public static Refusal DelivererMayNotJudge(string name) =>
        Refusal.NotAllowed(
            "assignments-deliverer-may-not-judge",
            new(
                $"{name} là người trình kết quả này nên không tự xét. Hãy để người khác bên giao việc xét.",
                $"{name} delivered this result and cannot judge it. Let somebody else on the issuing side do so."
            ),
            TwoPairsOfEyes
        );

    public static Refusal SameHandsMayNotJudge(Words deliverer, Words judge) =>
        Refusal.NotAllowed(
            "assignments-same-hands-may-not-judge",
            new(
                $"Kết quả này do {deliverer.Vietnamese} trình, nên {judge.Vietnamese} không xét được: người trình và người xét phải là những người khác nhau, kể cả khi làm thay. Hãy để người khác bên giao việc xét.",
                $"This result was delivered by {deliverer.English}, so it cannot be judged by {judge.English}: whoever delivers and whoever judges must be different people, also in somebody's place. Let somebody else on the issuing side do so."
            ),
            TwoPairsOfEyes
        );

    public static Refusal AccountableMayNotJudge(Words judge) =>
        Refusal.NotAllowed(
            "assignments-accountable-may-not-judge",
            new(
                $"{judge.Vietnamese} không xét kết quả này vì người chịu trách nhiệm về việc không tự xét, kể cả qua người làm thay. Hãy để người khác bên giao việc xét.",
                $"{judge.English} cannot judge this result: whoever is accountable for the work does not judge it, nor through a stand-in. Let somebody else on the issuing side do so."
            ),
            TwoPairsOfEyes
        );

    /// <summary>What would move one's own deadline, or take one's own work away, is for others to decide.</summary>
    public static Refusal AccountableMayNot(Words act, Words who) =>
        Refusal.NotAllowed(
            "assignments-accountable-may-not",
            new(
                $"{who.Vietnamese} không {act.Vietnamese} được vì người chịu trách nhiệm về việc không tự quyết việc này, kể cả qua người làm thay. Hãy để người khác bên giao việc quyết định.",
                $"{who.English} cannot {act.English}: whoever is accountable for the work does not decide that, nor through a stand-in. Let somebody else on the issuing side do so."
            ),
            TwoPairsOfEyes
        );

    public static Refusal AskerMayNotGrant(string name) =>
        Refusal.NotAllowed(
            "assignments-asker-may-not-grant",
            new(
                $"{name} là người xin gia hạn nên không tự quyết định. Hãy để người khác bên giao việc quyết định.",
                $"{name} asked for this extension and cannot decide on it. Let somebody else on the issuing side do so."
            ),
            TwoPairsOfEyes
        );

    public static Refusal SameHandsMayNotGrant(Words asker, Words decider) =>
        Refusal.NotAllowed(
            "assignments-same-hands-may-not-grant",
            new(
                $"Gia hạn này do {asker.Vietnamese} xin, nên {decider.Vietnamese} không quyết định được: người xin và người quyết định phải là những người khác nhau, kể cả khi làm thay. Hãy để người khác bên giao việc quyết định.",
                $"This extension was asked for by {asker.English}, so it cannot be decided on by {decider.English}: whoever asks and whoever decides must be different people, also in somebody's place. Let somebody else on the issuing side do so."
            ),
            TwoPairsOfEyes
        );

    public static Refusal AskerMayNotAnswer(Words asker) =>
        Refusal.NotAllowed(
            "assignments-asker-may-not-answer",
            new(
                $"Câu hỏi này cũng do {asker.Vietnamese} hỏi, nên hãy để người khác của đơn vị được hỏi trả lời.",
                $"{asker.English} also asked this question, so let somebody else of the unit that was asked answer it."
            ),
            TwoPairsOfEyes
        );
}
