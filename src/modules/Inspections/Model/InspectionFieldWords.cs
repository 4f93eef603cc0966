using Chutri.Platform;

namespace Chutri.Inspections.Model;

/// <summary>What is missing or wrong in the forms of inspections and plans.</summary>
internal static class InspectionFieldWords
{
    public static Words Year { get; } =
        new("Hãy ghi năm, từ 2020 đến 2100.", "Write the year, 2020 to 2100.");
    public static Words Owner { get; } =
        new("Hãy chọn đơn vị lập kế hoạch.", "Choose whose plan it is.");
    public static Words Unit { get; } =
        new("Hãy chọn đơn vị được kiểm tra.", "Choose the unit that is inspected.");
    public static Words Act { get; } =
        new(
            "Hãy chọn kiểm tra, giám sát hay thanh tra.",
            "Choose inspection, supervision or state inspection."
        );
    public static Words Why { get; } =
        new("Hãy ghi vì sao chọn đơn vị này.", "Say why this unit is chosen.");
    public static Words Basis { get; } =
        new(
            "Hãy ghi căn cứ, như kế hoạch hoặc quyết định số mấy, ngày nào.",
            "Say on which basis: which plan or decision, of which day."
        );
    public static Words Scope { get; } =
        new("Hãy ghi nội dung kiểm tra.", "Say what is looked at.");
    public static Words Head { get; } =
        new("Hãy chọn trưởng đoàn.", "Choose the head of the team.");
    public static Words Reason { get; } = new("Hãy ghi lý do.", "Give the reason.");
    public static Words Nature { get; } =
        new("Hãy ghi đã phát hiện điều gì.", "Say what was found.");
    public static Words Degree { get; } = new("Hãy chọn mức độ.", "Choose how serious it is.");
    public static Words Cause { get; } =
        new(
            "Hãy chọn nguyên nhân chủ quan hay khách quan.",
            "Choose whether the cause is own or external."
        );
    public static Words CauseText { get; } =
        new("Hãy ghi nguyên nhân là gì.", "Say what the cause is.");
    public static Words Evidence { get; } =
        new("Hãy ghi căn cứ vào đâu: tài liệu, số liệu, lời trình bày.", "Say by which evidence.");
    public static Words Conclusion { get; } = new("Hãy ghi kết luận.", "Write the conclusion.");
    public static Words Place { get; } =
        new("Hãy ghi địa danh trước ngày tháng.", "Write the place before the date.");
    public static Words Symbol { get; } =
        new("Hãy ghi ký hiệu, như KL/UBKT.", "Write the symbol, such as KL/UBKT.");
    public static Words Post { get; } =
        new("Hãy ghi chức vụ người ký.", "Write the post of whoever signs.");
    public static Words Signer { get; } = new("Hãy ghi họ tên người ký.", "Write who signs.");
    public static Words Archive { get; } = new("Hãy ghi nơi lưu.", "Write where a copy is kept.");
    public static Words Files { get; } =
        new("Hãy chọn ít nhất một tệp.", "Choose one file at least.");
    public static Words NotThatLine { get; } =
        new(
            "Dòng này của kế hoạch không có, hoặc nói đơn vị khác hay việc khác. Hãy mở quyết định từ dòng đó trong kế hoạch.",
            "The plan has no such line, or it says another unit or act. Begin from that line of the plan."
        );
    public static Words LineIsDecided { get; } =
        new("Dòng này của kế hoạch đã có quyết định.", "This line of the plan was decided on.");
    public static Words OfTheTeam { get; } =
        new(
            "Người của đoàn không thể là người chịu trách nhiệm về phát hiện.",
            "Nobody of the team can be responsible for what was found."
        );
    public static Words NoReply { get; } =
        new("Hết hạn, không có ý kiến.", "No reply within the time.");
    public static Words NobodyToReply { get; } =
        new(
            "Hết hạn; đơn vị không có người đứng đầu để có ý kiến.",
            "The time is over; the unit has no head who could reply."
        );
    public static Words Index { get; } =
        new(
            "Số|Tên|Là gì|Loại|Ai đưa vào|Ghi chú|Số byte|SHA-256",
            "No.|Name|What it is|Kind|Put in by|Note|Bytes|SHA-256"
        );
    public static Words HandedOver { get; } =
        new("Đơn vị báo đã cung cấp đủ", "The unit says that all was handed over");
    public static Words Mistaken { get; } =
        new("Hãy ghi vì sao tài liệu này là đưa nhầm.", "Say why this paper was a mistake.");
    public static Words NoSuchPlan { get; } =
        new(
            "Không có kế hoạch nào mang mã này trong phạm vi của bạn. Hãy xem lại mã, hoặc bỏ trống.",
            "No plan in your reach has this code. Check it, or leave it empty."
        );
    public static Words NoPapersInSurprise { get; } =
        new(
            "Kiểm tra đột xuất thì không yêu cầu hồ sơ trước. Hãy bỏ trống ô này, hoặc bỏ chọn đột xuất.",
            "A surprise asks for no papers beforehand. Leave this empty, or let it be no surprise."
        );
    public static Words NoSuchSign { get; } =
        new(
            "Danh mục đang dùng không có biểu hiện mang mã này.",
            "The catalogue in force has no sign with this code."
        );

    public static Words HoldsPost(string name, string title) =>
        new(
            $"{name} đang là {title} của đơn vị được kiểm tra, không vào đoàn được.",
            $"{name} holds a post at the inspected unit ({title}) and cannot be of the team."
        );

    public static Words EffectMissing { get; } =
        new("Hãy chọn việc khắc phục có tác dụng không.", "Say whether it helped.");

    public static Words EffectNoteMissing { get; } =
        new("Hãy ghi nay thấy thế nào.", "Say what is seen now.");

    public static Words HeldPost(string name, string title) =>
        new(
            $"{name} trong 3 năm qua từng là {title} của đơn vị được kiểm tra. Hãy đổi người, hoặc ghi lý do vẫn chọn.",
            $"{name} held a post there within three years ({title}). Choose another, or say why."
        );

    public static Words Known(string title, string reason) =>
        new(
            $"Từng là {title} của đơn vị; vẫn chọn vì: {reason}",
            $"Held a post there ({title}); chosen because: {reason}"
        );

    public static Words Answer(int number) =>
        new(
            $"Phát hiện số {number}: hãy chọn nhất trí hay không.",
            $"Finding {number}: say whether you agree."
        );

    public static Words WhyNot(int number) =>
        new(
            $"Phát hiện số {number}: không nhất trí thì hãy ghi vì sao.",
            $"Finding {number}: say why you do not agree."
        );

    public static Words WithoutWork(IReadOnlyList<int> findings) =>
        new(
            $"Kiến nghị ở phát hiện số {string.Join(", ", findings)} chưa thành việc nào. Hãy nhờ người ra quyết định giao việc khắc phục, hoặc ghi vì sao không cần.",
            $"The recommendation of finding {string.Join(", ", findings)} became no work. Ask whoever decided to issue it, or say why none is needed."
        );

    public static Words MistakenIs(string why) => new($"đưa nhầm: {why}", $"by mistake: {why}");

    public static Words Citation(int number, string code) =>
        new($"Kết luận {code}, phát hiện số {number}", $"Conclusion of {code}, finding {number}");
}
