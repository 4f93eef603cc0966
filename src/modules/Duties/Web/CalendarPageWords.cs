using Chutri.Platform;

namespace Chutri.Duties.Web;

internal static class CalendarPageWords
{
    public static readonly Words Title = new("Lịch làm việc", "Working calendar");
    public static readonly Words What = new(
        "Ngày nghỉ, ngày làm bù và giờ làm việc mà mọi thời hạn tính theo; đổi lịch khi có thông báo mới.",
        "The days off, make-up days and hours that every deadline is counted by; changing them when a new notice comes."
    );
    public static readonly Words Subtitle = new(
        "Đọc tệp lịch mới vào, xem thời hạn nào sẽ dời, rồi mới áp dụng. Lịch đã áp dụng không bao giờ bị sửa.",
        "Read a new calendar file in, see which deadlines would move, and only then put it in force. An edition that was in force never changes."
    );
    public static readonly Words Editions = new("Các phiên bản", "Editions");
    public static readonly Words Edition = new("Phiên bản", "Edition");
    public static readonly Words State = new("Tình trạng", "State");
    public static readonly Words Since = new("Từ lúc", "Since");
    public static readonly Words ReadIn = new("Đọc tệp lịch mới", "Read in a new calendar file");
    public static readonly Words File = new("Tệp lịch (JSON)", "Calendar file (JSON)");
    public static readonly Words FileHint = new(
        "Bắt đầu từ tệp của phiên bản đang áp dụng, đặt phiên bản mới, thêm thông báo mới.",
        "Begin with the file of the edition in force, give it a new version, add the new notice."
    );
    public static readonly Words ReadAndLook = new("Đọc và xem trước", "Read it and look");
    public static readonly Words Download = new("Tải tệp", "Download the file");
    public static readonly Words InFolder = new(
        "Tệp trong thư mục dữ liệu",
        "The file in the data folder"
    );
    public static readonly Words ReadThatFile = new("Đọc tệp này", "Read this file");
    public static readonly Words Days = new("Những ngày thay đổi", "The days that change");
    public static readonly Words Day = new("Ngày", "Day");
    public static readonly Words Was = new("Đang là", "Is");
    public static readonly Words Becomes = new("Sẽ là", "Becomes");
    public static readonly Words WasBefore = new("Trước là", "Was");
    public static readonly Words IsNow = new("Nay là", "Is now");
    public static readonly Words Basis = new("Căn cứ", "Basis");
    public static readonly Words Worked = new("ngày làm việc", "worked");
    public static readonly Words Off = new("ngày nghỉ", "day off");
    public static readonly Words ByUnit = new("Theo đơn vị chủ trì", "By lead unit");
    public static readonly Words Unit = new("Đơn vị", "Unit");
    public static readonly Words Later = new("Dời về sau", "Later");
    public static readonly Words Earlier = new("Dời về trước", "Earlier");
    public static readonly Words ByHowMuch = new("Dời bao nhiêu ngày", "By how many days");
    public static readonly Words Work = new("Việc", "Work");
    public static readonly Words From = new("Hạn đang tính", "Due now");
    public static readonly Words To = new("Hạn mới", "Due then");
    public static readonly Words NoDays = new(
        "Không ngày nào khác với lịch đang áp dụng.",
        "No day differs from the edition in force."
    );
    public static readonly Words NoDaysSince = new(
        "Không ngày nào khác với phiên bản trước đó.",
        "No day differs from the edition before it."
    );
    public static readonly Words DaysSince = new(
        "Những ngày khác phiên bản trước đó",
        "The days that differ from the edition before it"
    );
    public static readonly Words NoMoves = new(
        "Không thời hạn đang mở nào phải dời.",
        "No open deadline has to move."
    );
    public static readonly Words Stays = new(
        "Việc đã quá hạn giữ nguyên hạn cũ; không thời hạn nào dời về trước ngày hôm nay.",
        "What is overdue keeps its deadline; none moves to before today."
    );
    public static readonly Words EachSays = new(
        "Mỗi thời hạn được dời thêm một bước giải thích; hạn ban đầu và các bước trước giữ nguyên.",
        "Each deadline that moves gets one more step of explanation; the first due day and the steps before stay."
    );
    public static readonly Words FromNowOn = new(
        "Từ lúc này mọi thời hạn mới tính theo phiên bản này, trên mọi máy chủ.",
        "From then on every new deadline is counted by this edition, on every node."
    );
    public static readonly Words Reason = new(
        "Văn bản làm thay đổi lịch",
        "The document that changes the calendar"
    );
    public static readonly Words ReasonHint = new(
        "Ví dụ: Thông báo số 6150/TB-BNV ngày 17/6/2026",
        "For example: Notice 6150/TB-BNV of 17 June 2026"
    );
    public static readonly Words AllMoves = new("Xem từng thời hạn", "See each deadline");
    public static readonly Words Deadlines = new("thời hạn", "deadlines");
    public static readonly Words SetIn = new(
        "Đã đọc tệp. Xem trước bên dưới; chưa có gì thay đổi cho đến khi áp dụng.",
        "The file was read. Look below; nothing changes until it is put in force."
    );
    public static readonly Words WaitingToDo = new(
        "Mở Quản trị › Lịch làm việc, đọc tệp vào và xem thời hạn nào sẽ dời.",
        "Open Administration › Working calendar, read the file in and see which deadlines would move."
    );
    public static readonly Words EnterYear = new(
        "Nhập các thông báo nghỉ lễ, Tết của năm nay vào tệp lịch rồi áp dụng ở Quản trị › Lịch làm việc.",
        "Enter this year's notices on days off into the calendar file and put it in force under Administration › Working calendar."
    );
    public static readonly Words ApiList = new(
        "Các phiên bản lịch làm việc",
        "The editions of the working calendar"
    );
    public static readonly Words ApiRead = new(
        "Đọc một tệp lịch vào để xem trước",
        "Read a calendar file in, to be looked at"
    );
    public static readonly Words ApiShow = new(
        "Một phiên bản: khác gì lịch đang áp dụng, bao nhiêu thời hạn sẽ dời, ở đơn vị nào",
        "One edition: how it differs from the one in force, how many deadlines would move, in which units"
    );
    public static readonly Words ApiMoves = new(
        "Từng thời hạn sẽ dời nếu áp dụng phiên bản này",
        "Each deadline that would move with this edition"
    );
    public static readonly Words ApiPut = new(
        "Áp dụng một phiên bản lịch và dời các thời hạn đang mở",
        "Put an edition in force and move the open deadlines"
    );
}
