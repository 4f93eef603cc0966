using Chutri.Duties.Model;
using Chutri.Platform;

namespace Chutri.Duties.Laws;

internal sealed class HolderAtPost : AtPost
{
    public override string Code => "duties-holder-at-post";

    public override Words Sentence { get; } =
        new(
            "Lưu ý: người đang giữ việc hôm nay có chức vụ trong đơn vị giữ việc (không có thì cần chuyển người làm)",
            "Note: the person who holds a duty has a post in the unit that holds it today (otherwise hand it to somebody else)"
        );

    protected override IQueryable<Place> Places(IQueryable<Duty> open) =>
        open.Where(duty => duty.HolderPerson != null)
            .Select(duty => new Place(duty.Code, duty.HolderPerson!.Value, duty.HolderUnit!.Value));
}
