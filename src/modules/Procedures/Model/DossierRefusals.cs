using Chutri.Platform;

namespace Chutri.Procedures.Model;

internal static class DossierRefusals
{
    public static Refusal NoSuchDossier { get; } =
        Refusal.NotFound(
            new(
                "Không thấy hồ sơ này. Hãy mở lại từ trang Một cửa.",
                "This file cannot be found. Open it from the page of the counter."
            )
        );

    public static Refusal NoSuchPaper { get; } =
        Refusal.NotFound(
            new("Hồ sơ này không có giấy tờ loại đó.", "This file has no paper of that kind.")
        );

    public static Refusal NoSuchFigure { get; } =
        Refusal.NotFound(
            new(
                "Không có số liệu này. Hãy mở lại từ bảng công khai tiến độ.",
                "There is no such figure. Open it from the public board."
            )
        );

    /// <summary>The same for a wrong code and for a wrong secret: it says nothing about what there is.</summary>
    public static Refusal NotFoundHere { get; } =
        Refusal.NotFound(
            new(
                "Không thấy hồ sơ. Hãy xem lại mã hồ sơ và mã tra cứu in trên giấy hẹn.",
                "No such file. Check the code and the look-up code that stand on the slip."
            )
        );

    public static Refusal TooManyTries { get; } =
        Refusal.Conflict(
            "procedures-too-many-tries",
            new(
                "Nhập sai nhiều lần. Hãy chờ 5 phút rồi thử lại, hoặc hỏi tại quầy.",
                "Too many wrong tries. Wait five minutes, or ask at the counter."
            )
        );

    public static Refusal NoProcess(string code) =>
        Refusal.Conflict(
            "procedures-no-process",
            new(
                $"Thủ tục {code} chưa gắn quy trình nên chưa tiếp nhận được. Hãy gắn quy trình ở trang của thủ tục.",
                $"The procedure {code} has no process yet, so no file can be received. Choose one on its page."
            )
        );

    public static Refusal AskedAlready(string code) =>
        Refusal.Conflict(
            "procedures-asked-already",
            new(
                $"Hồ sơ {code} đã được yêu cầu bổ sung một lần. Nay chỉ tiếp nhận hoặc từ chối có lý do.",
                $"The applicant of {code} was asked once. Now it is taken in, or refused with reasons."
            ),
            new(
                "Việc yêu cầu bổ sung chỉ thực hiện một lần (Nghị định số 118/2025/NĐ-CP)",
                "What is missing is asked for once (Decree 118/2025/NĐ-CP)"
            )
        );

    public static Refusal IsTakenIn(string code, Words state) =>
        Refusal.Conflict(
            "procedures-is-taken-in",
            new(
                $"Hồ sơ {code} {state.Vietnamese}, không tiếp nhận lại được.",
                $"The file {code}: {state.English}; it cannot be taken in again."
            )
        );

    public static Refusal NoResult(string code, Words state) =>
        Refusal.Conflict(
            "procedures-no-result",
            new(
                $"Hồ sơ {code} {state.Vietnamese}, chưa có kết quả để trả.",
                $"The file {code}: {state.English}; there is no result to hand out."
            )
        );

    public static Refusal NothingToApologise(string code, Words state) =>
        Refusal.Conflict(
            "procedures-nothing-to-apologise",
            new(
                $"Hồ sơ {code} {state.Vietnamese}, không cần văn bản xin lỗi.",
                $"The file {code}: {state.English}; no letter of apology is needed."
            )
        );

    public static Refusal NothingToRate { get; } =
        Refusal.Conflict(
            "procedures-nothing-to-rate",
            new(
                "Hồ sơ chưa có kết quả nên chưa đánh giá được.",
                "There is no result yet, so it cannot be rated."
            )
        );

    public static Refusal RatedAlready { get; } =
        Refusal.Conflict(
            "procedures-rated-already",
            new(
                "Hồ sơ này đã được đánh giá. Cảm ơn ông/bà.",
                "This file was rated already. Thank you."
            )
        );
}
