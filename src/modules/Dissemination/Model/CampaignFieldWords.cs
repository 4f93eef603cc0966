using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>What is wrong with a field of a form about campaigns, and how to put it right.</summary>
internal static class CampaignFieldWords
{
    public static Words UnitWithoutPeople { get; } =
        new(
            "Đơn vị này không có ai trong danh sách của đợt. Hãy chọn đơn vị khác.",
            "Nobody of this unit is on the campaign's list. Choose another one."
        );
    public static Words NoUnitForWave { get; } =
        new(
            "Không còn đơn vị nào để xếp vào đợt này. Hãy chọn đơn vị có người trong danh sách và không phải đơn vị làm mẫu.",
            "No unit is left for this wave. Choose units with people on the list, other than the pilot."
        );
    public static Words NotOnList { get; } =
        new(
            "Người này không có tên trong danh sách đã chốt.",
            "This person is not on the frozen list."
        );
    public static Words AttendedAllTheSame { get; } =
        new("Đã dự học dù được miễn", "Attended although exempt");
    public static Words Title { get; } =
        new("Hãy đặt tên cho đợt quán triệt.", "Give the campaign a title.");
    public static Words Purpose { get; } =
        new("Hãy ghi mục đích của đợt này.", "Say what the campaign is for.");
    public static Words Owner { get; } =
        new("Hãy chọn đơn vị điều hành.", "Choose the unit that runs it.");
    public static Words Answerable { get; } =
        new("Hãy chọn người phụ trách.", "Choose who answers for it.");
    public static Words Units { get; } =
        new(
            "Hãy chọn ít nhất một đơn vị có người phải học.",
            "Choose at least one unit whose people it is for."
        );
    public static Words Kinds { get; } =
        new("Hãy chọn ít nhất một đối tượng.", "Choose at least one kind of person.");
    public static Words Roles { get; } =
        new("Hãy chọn mọi người hay chỉ lãnh đạo.", "Choose everybody, or leaders only.");
    public static Words NotAbove { get; } =
        new(
            "Chỉ đặt được dưới đợt của chính đơn vị hoặc của cấp trên, và chỉ cho các đơn vị thuộc đơn vị điều hành. Hãy bỏ trống, hoặc chọn lại đợt và đơn vị.",
            "A campaign stands only under one of the same unit or of a superior one, and is then only for units at or below the unit that runs it. Leave this out, or choose again."
        );
    public static Words Documents { get; } =
        new(
            "Hãy chọn ít nhất một văn bản trong sổ văn bản.",
            "Choose at least one registered document."
        );
    public static Words WaveName { get; } =
        new("Hãy đặt tên, ví dụ: Đợt 1.", "Give it a name, for example: Wave 1.");
    public static Words UntilBeforeFrom { get; } =
        new(
            "Ngày kết thúc phải bằng hoặc sau ngày bắt đầu.",
            "The last day must not be before the first."
        );
    public static Words Lessons { get; } =
        new("Hãy ghi bài học rút ra từ buổi làm mẫu.", "Write down what the pilot has taught.");
    public static Words Reason { get; } = new("Hãy ghi lý do.", "Say why.");
    public static Words ReasonKind { get; } = new("Hãy chọn lý do.", "Choose the reason.");
    public static Words Paper { get; } =
        new(
            "Hãy ghi giấy tờ làm căn cứ: số và ngày.",
            "Name the paper that shows it: number and day."
        );
    public static Words Person { get; } = new("Hãy chọn người.", "Choose a person.");
    public static Words Material { get; } =
        new(
            "Hãy chọn tệp, hoặc nhập địa chỉ của tài liệu.",
            "Choose a file, or enter the address of the material."
        );
    public static Words WebAddress { get; } =
        new(
            "Địa chỉ phải bắt đầu bằng https:// hoặc http://.",
            "An address begins with https:// or http://."
        );
    public static Words NoSuchCampaign { get; } =
        new("Không có đợt quán triệt mang mã này.", "No campaign has this code.");
    public static Words NoSuchDocument { get; } =
        new("Có văn bản không tìm thấy trong sổ.", "A document is not in the register.");

    public static Words Longest(int letters) =>
        new(
            $"Hãy viết ngắn hơn: nhiều nhất {letters} ký tự.",
            $"Write less: at most {letters} characters."
        );
}
