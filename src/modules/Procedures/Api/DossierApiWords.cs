using Chutri.Platform;

namespace Chutri.Procedures.Api;

/// <summary>What each operation about files of the counter does.</summary>
internal static class DossierApiWords
{
    public static Words FindDossiers { get; } =
        new(
            "Hồ sơ một cửa trong phạm vi của người hỏi, mới nhất trước, có lọc",
            "Files of the counters within reach, the newest first, filtered"
        );
    public static Words TakeIn { get; } =
        new(
            "Tiếp nhận hồ sơ, yêu cầu bổ sung một lần, hoặc từ chối có lý do",
            "Take a file in, ask once for what is missing, or refuse it with reasons"
        );
    public static Words ShowDossier { get; } =
        new(
            "Một hồ sơ: người nộp, giấy tờ, ngày hẹn, đang ở đâu",
            "One file: applicant, papers, promised date, where it is"
        );
    public static Words HandOut { get; } = new("Trả kết quả cho người nộp", "Hand the result out");
    public static Words Apologise { get; } =
        new("Ký văn bản xin lỗi và hẹn lại", "Sign a letter of apology with a new date");
    public static Words LookUp { get; } =
        new(
            "Tra cứu hồ sơ bằng mã hồ sơ và mã tra cứu; không cần tài khoản",
            "Look a file up by its code and the code on the slip; no account is needed"
        );
    public static Words Rate { get; } =
        new(
            "Người nộp đánh giá bằng mã hồ sơ và mã tra cứu; không cần tài khoản",
            "The applicant rates, by the two codes; no account is needed"
        );
    public static Words Board { get; } =
        new(
            "Số liệu tiếp nhận và giải quyết hồ sơ theo đơn vị; không cần tài khoản",
            "What was taken in and how it was settled, by unit; no account is needed"
        );
    public static Words BoardList { get; } =
        new(
            "Các hồ sơ làm nên một số liệu, không ghi tên người nộp; không cần tài khoản",
            "The files that make a figure, without names; no account is needed"
        );
}
