using Chutri.Duties.Model;
using Chutri.Platform;

namespace Chutri.Duties.Laws;

internal sealed class AccountableAtPost : AtPost
{
    public override string Code => "duties-accountable-at-post";

    public override Words Sentence { get; } =
        new(
            "Lưu ý: người chịu trách nhiệm hôm nay có chức vụ ở đơn vị chủ trì (không có là đơn vị chưa có người đứng đầu: cần cử người)",
            "Note: whoever is accountable has a post in the lead unit today (otherwise the unit has no head: name somebody)"
        );

    protected override IQueryable<Place> Places(IQueryable<Duty> open) =>
        open.Where(duty => duty.Accountable != null)
            .Select(duty => new Place(duty.Code, duty.Accountable!.Value, duty.LeadUnit));
}
