using Chutri.Platform;

namespace Chutri.Organization.Model;

internal static class OrganizationFacts
{
    public static IReadOnlyList<FactKind> Kinds { get; } =
    [
        FactKind.Of<AuthorityNamed>(
            "organization.authority-named",
            new("ghi tên cơ quan", "authority named")
        ),
        FactKind.Of<UnitOpened>("organization.unit-opened", new("lập đơn vị", "unit opened")),
        FactKind.Of<UnitRenamed>(
            "organization.unit-renamed",
            new("đổi tên đơn vị", "unit renamed")
        ),
        FactKind.Of<UnitMoved>("organization.unit-moved", new("chuyển đơn vị", "unit moved")),
        FactKind.Of<UnitSucceeded>(
            "organization.unit-succeeded",
            new("kết thúc đơn vị", "unit ended and succeeded")
        ),
        FactKind.Of<PartsSplitOff>(
            "organization.parts-split-off",
            new("tách khỏi đơn vị", "parts split off a unit")
        ),
        FactKind.Of<PersonRegistered>(
            "organization.person-registered",
            new("ghi người", "person registered")
        ),
        FactKind.Of<PersonCorrected>(PersonCorrected.Code, new("sửa họ tên", "person corrected")),
        FactKind.Of<PostAppointed>(
            "organization.post-appointed",
            new("giữ chức vụ", "post appointed")
        ),
        FactKind.Of<PostChanged>("organization.post-changed", new("sửa chức vụ", "post changed")),
        FactKind.Of<PostEnded>("organization.post-ended", new("thôi chức vụ", "post ended")),
        FactKind.Of<DelegationMade>("organization.delegation-made", new("ủy quyền", "delegated")),
        FactKind.Of<DelegationEnded>(
            "organization.delegation-ended",
            new("kết thúc sớm ủy quyền", "delegation ended early")
        ),
        FactKind.Of<DelegationCarried>(
            "organization.delegation-carried",
            new("chuyển ủy quyền theo chức vụ mới", "delegation carried over")
        ),
        FactKind.Of<ImportWritten>("organization.import-written", new("nhập tệp", "file imported")),
    ];

    /// <summary>What is only planned is not everybody's to know.</summary>
    public static IReadOnlyList<FactKind> OfPlans { get; } =
    [
        FactKind.Of<ReorganizationPlanned>(
            "organization.reorganization-planned",
            new("hẹn ngày sắp xếp", "reorganization planned")
        ),
        FactKind.Of<ReorganizationCancelled>(
            "organization.reorganization-cancelled",
            new("hủy việc sắp xếp", "reorganization cancelled")
        ),
        FactKind.Of<ReorganizationStuck>(
            "organization.reorganization-stuck",
            new("sắp xếp chưa thực hiện được", "reorganization stuck")
        ),
    ];
}
