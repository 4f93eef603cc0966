using Chutri.Platform;

namespace Chutri.Organization.Model;

internal static class OrganizationFacts
{
    public static IReadOnlyList<FactKind> Kinds { get; } =
    [
        FactKind.Of<AuthorityNamed>(
            "organization.authority-named",
            new("Ghi tên cơ quan", "Authority named")
        ),
        FactKind.Of<UnitOpened>("organization.unit-opened", new("Lập đơn vị", "Unit opened")),
        FactKind.Of<UnitRenamed>(
            "organization.unit-renamed",
            new("Đổi tên đơn vị", "Unit renamed")
        ),
        FactKind.Of<UnitMoved>("organization.unit-moved", new("Chuyển đơn vị", "Unit moved")),
        FactKind.Of<UnitSucceeded>(
            "organization.unit-succeeded",
            new("Kết thúc đơn vị", "Unit ended and succeeded")
        ),
        FactKind.Of<PartsSplitOff>(
            "organization.parts-split-off",
            new("Tách khỏi đơn vị", "Parts split off a unit")
        ),
        FactKind.Of<PersonRegistered>(
            "organization.person-registered",
            new("Ghi người", "Person registered")
        ),
        FactKind.Of<PersonCorrected>(
            "organization.person-corrected",
            new("Sửa họ tên", "Person corrected")
        ),
        FactKind.Of<PostAppointed>(
            "organization.post-appointed",
            new("Giữ chức vụ", "Post appointed")
        ),
        FactKind.Of<PostEnded>("organization.post-ended", new("Thôi chức vụ", "Post ended")),
        FactKind.Of<ImportWritten>("organization.import-written", new("Nhập tệp", "File imported")),
        FactKind.Of<ReorganizationPlanned>(
            "organization.reorganization-planned",
            new("Hẹn ngày sắp xếp", "Reorganization planned")
        ),
        FactKind.Of<ReorganizationCancelled>(
            "organization.reorganization-cancelled",
            new("Hủy việc sắp xếp", "Reorganization cancelled")
        ),
        FactKind.Of<ReorganizationStuck>(
            "organization.reorganization-stuck",
            new("Sắp xếp chưa thực hiện được", "Reorganization stuck")
        ),
    ];
}
