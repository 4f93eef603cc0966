using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>The "six clarities": what must be clear before an assignment may be issued.</summary>
internal enum Clarity
{
    Person,
    Work,
    Time,
    Responsibility,
    Product,
    Authority,
}

internal static class ClarityWords
{
    public static Words Name(this Clarity clarity) =>
        clarity switch
        {
            Clarity.Person => new("người", "person"),
            Clarity.Work => new("việc", "work"),
            Clarity.Time => new("thời gian", "time"),
            Clarity.Responsibility => new("trách nhiệm", "responsibility"),
            Clarity.Product => new("sản phẩm", "product"),
            _ => new("thẩm quyền", "authority"),
        };

    public static Words Missing(this Clarity clarity) =>
        clarity switch
        {
            Clarity.Person => new(
                "Chưa rõ người: chọn một người chịu trách nhiệm trong đơn vị chủ trì.",
                "Person not clear: choose one accountable person in the lead unit."
            ),
            Clarity.Work => new(
                "Chưa rõ việc: ghi việc phải làm bằng một động từ và một đối tượng.",
                "Work not clear: say what is to be done, with a verb and an object."
            ),
            Clarity.Time => new(
                "Chưa rõ thời gian: ghi hạn, số ngày, định kỳ, hoặc chọn thường xuyên.",
                "Time not clear: give a day, a number of days, a recurrence, or say that it is continuing."
            ),
            Clarity.Responsibility => new(
                "Chưa rõ trách nhiệm: chọn đúng một đơn vị chủ trì.",
                "Responsibility not clear: choose exactly one lead unit."
            ),
            Clarity.Product => new(
                "Chưa rõ sản phẩm: ghi thứ cầm được trong tay khi việc xong.",
                "Product not clear: say what one holds in one's hand when the work is done."
            ),
            _ => new(
                "Chưa rõ thẩm quyền: ghi đơn vị chủ trì được tự quyết hoặc được yêu cầu điều gì.",
                "Authority not clear: say what the lead may decide or ask for on its own."
            ),
        };
}
