using Chutri.Platform;

namespace Chutri.Procedures.Model;

internal static class ProceduresFacts
{
    public static IReadOnlyList<FactKind> Kinds { get; } =
    [
        FactKind.Of<ProcedureRecorded>(
            "procedures.recorded",
            new("thêm thủ tục vào danh mục", "procedure recorded")
        ),
        FactKind.Of<ProcedureCorrected>(
            "procedures.corrected",
            new("sửa thủ tục", "procedure corrected")
        ),
        FactKind.Of<ProcedureEnded>(
            "procedures.ended",
            new("ngừng tiếp nhận thủ tục", "procedure ended")
        ),
        FactKind.Of<ProcedureFileWritten>(
            "procedures.file-written",
            new("ghi danh mục từ tệp", "catalogue written from a file")
        ),
        FactKind.Of<FormTextPut>(
            "procedures.form-put",
            new("đưa bản mới của mẫu vào dùng", "new edition of a form")
        ),
        FactKind.Of<DossierAccepted>(
            "procedures.accepted",
            new("tiếp nhận hồ sơ", "file taken in")
        ),
        FactKind.Of<MoreAsked>(
            "procedures.more-asked",
            new("yêu cầu bổ sung hồ sơ", "asked for what is missing")
        ),
        FactKind.Of<DossierRefused>(
            "procedures.refused",
            new("từ chối tiếp nhận hồ sơ", "file refused")
        ),
        FactKind.Of<ApologyDrafted>(
            "procedures.apology-drafted",
            new("soạn văn bản xin lỗi", "letter of apology drafted")
        ),
        FactKind.Of<ApologySigned>(
            "procedures.apology-signed",
            new("ký văn bản xin lỗi", "letter of apology signed")
        ),
        FactKind.Of<ResultHandedOver>(
            "procedures.handed-over",
            new("trả kết quả", "result handed out")
        ),
        FactKind.Of<DossierRated>(
            "procedures.rated",
            new("đánh giá của người nộp", "rated by the applicant")
        ),
    ];
}
