using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Retention;

internal static class RetentionPageWords
{
    public static readonly Words Title = new("Thời hạn lưu giữ", "How long things are kept");
    public static readonly Words What = new(
        "Điều gì được giữ bao lâu, vì sao, và chương trình đã xóa những gì.",
        "What is kept for how long, why, and what the program has taken out."
    );
    public static readonly Words Subtitle = new(
        "Chương trình tự xóa điều đã hết thời hạn, mỗi phút một lần, và ghi lại số lượng. Sự việc và số liệu không bao giờ bị xóa.",
        "Each minute the program takes out what was kept for long enough, and notes how many. Facts and figures are never removed."
    );
    public static readonly Words Rules = new("Các quy định", "The rules");
    public static readonly Words Rule = new("Điều được giữ", "What is kept");
    public static readonly Words Period = new("Giữ trong", "Kept for");
    public static readonly Words Carried = new("Đã thực hiện", "Carried out");
    public static readonly Words Basis = new("Căn cứ", "Basis");
    public static readonly Words Afterwards = new("Hết thời hạn", "Afterwards");
    public static readonly Words Change = new("Đổi thời hạn", "Change the period");
    public static readonly Words Save = new("Lưu thời hạn mới", "Save the new period");
    public static readonly Words Reason = new("Lý do", "Reason");
    public static readonly Words ReasonHint = new(
        "Ví dụ: Quy chế bảo vệ dữ liệu cá nhân của cơ quan, Điều 7",
        "For example: the authority's own rules on personal data, article 7"
    );
    public static readonly Words PeriodChanged = new(
        "Đã đổi thời hạn lưu giữ.",
        "The period was changed."
    );
    public static readonly Words Happened = new("Đã diễn ra", "What happened");
    public static readonly Words ByPerson = new(
        "Chương trình chỉ nêu ai đã hết thời hạn; người quản trị xem lại và quyết định từng người.",
        "The program only says whose time has come; an administrator looks and decides on each."
    );
    public static readonly Words ToList = new("Xem danh sách", "See the list");
    public static readonly Words SoonAfter = new(
        "Rút ngắn thì điều đã giữ lâu hơn thời hạn mới bị xóa trong vòng một phút, không lấy lại được trừ từ bản sao lưu.",
        "Where it becomes shorter, what was kept for longer goes within a minute, and comes back only from a backup."
    );
    public static readonly Words SoonAfterByPerson = new(
        "Rút ngắn thì những người đã quá thời hạn mới hiện trong danh sách chờ quyết định. Không tên nào bị gỡ cho đến khi người quản trị xem và quyết định từng người.",
        "Where it becomes shorter, people whose time is then over appear in the list for decision. No name goes until an administrator has looked and decided on each."
    );
    public static readonly Words BackupsText = new(
        "Bản sao lưu làm trước khi xóa vẫn còn những điều đã xóa. Cơ quan tự đặt thời hạn giữ bản sao lưu và xóa tệp cũ; nên giữ không quá 90 ngày.",
        "A backup made before still holds what was taken out. The authority decides how long backups are kept and removes old files; not longer than 90 days is advised."
    );
    public static readonly Words NotYet = new("chưa chạy lần nào", "not run yet");
    public static readonly Words ApiList = new(
        "Thời hạn lưu giữ của từng loại điều được giữ, và đã thực hiện ra sao",
        "How long each kind of thing is kept, and how that was carried out"
    );
    public static readonly Words ApiShow = new("Một quy định lưu giữ", "One rule of retention");
    public static readonly Words ApiChange = new(
        "Đổi thời hạn lưu giữ trong giới hạn cho phép",
        "Change how long something is kept, within the bounds"
    );
    public static readonly Words Verb = new(
        "Xem hoặc đổi thời hạn lưu giữ.",
        "See or change how long things are kept."
    );
    public static readonly Words SetVerb = new(
        "Đổi thời hạn của một quy định.",
        "Change the period of one rule."
    );
    public static readonly Words CodeArgument = new("Mã quy định.", "The code of the rule.");
    public static readonly Words PeriodOption = new(
        "Số ngày hoặc số năm, theo đơn vị của quy định.",
        "Days or years, in the unit of the rule."
    );
    public static readonly Words ReasonOption = new("Lý do đổi.", "Why it changes.");
    public static readonly Words DocsVerb = new(
        "Bảng thời hạn lưu giữ.",
        "The table of retention."
    );

    public static Words ChangeOf(RetentionRule rule) =>
        new($"Đổi thời hạn: {rule.What.Vietnamese}", $"Change the period: {rule.What.English}");

    /// <summary>What the usual period stands on says nothing of one that somebody chose; that one's reason does.</summary>
    public static Words Changed(RetentionRule rule, ReadFact change, Words at)
    {
        var (usual, said) = (rule.Usual.Said, change.Sentence());
        var (why, reason) = (rule.Why.Ended(), (change.Body.Why ?? "").Ended());
        return new(
            $"Mặc định {usual.Vietnamese}: {why.Vietnamese} {at.Vietnamese}: {said.Vietnamese} Lý do: {reason}",
            $"By default {usual.English}: {why.English} {at.English}: {said.English} Reason: {reason}"
        );
    }

    public static Words BetweenOf(RetentionRule rule)
    {
        var least = rule.Usual with { Count = rule.Bounds.Shortest };
        var most = rule.Usual with { Count = rule.Bounds.Longest };
        return new(
            $"được đặt từ {least.Said.Vietnamese} đến {most.Said.Vietnamese}",
            $"may be set from {least.Said.English} to {most.Said.English}"
        );
    }

    public static Words NewPeriod(RetentionRule rule) =>
        rule.Usual.Unit is KeptUnit.Years
            ? new("Thời hạn mới (năm)", "The new period (years)")
            : new("Thời hạn mới (ngày)", "The new period (days)");

    public static Words Ran(Words at, bool failed) =>
        failed
            ? new($"chạy lúc {at.Vietnamese} bị lỗi", $"failed at {at.English}")
            : new($"xem lại lúc {at.Vietnamese}", $"last looked at {at.English}");

    public static Words Took(long all, long last, Words at)
    {
        var (whole, some) = (NumberText.Of(all), NumberText.Of(last));
        return new(
            $"đã xóa {whole.Vietnamese}, lần gần nhất {some.Vietnamese} lúc {at.Vietnamese}",
            $"took out {whole.English}, the last time {some.English} at {at.English}"
        );
    }

    public static readonly Words TookNothing = new("chưa xóa gì", "nothing taken out yet");
}
