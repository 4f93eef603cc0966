using Chutri.Platform;

namespace Chutri.Organization.Operations;

internal static class OrganizationActs
{
    public static Act NameAuthority { get; } =
        new(
            "organization.name-authority",
            new("ghi tên cơ quan", "name the authority"),
            [.. Act.Granted(Scope.WholeOnly, Role.Administrator)]
        );

    public static Act Structure { get; } =
        new(
            "organization.structure",
            new("sắp xếp tổ chức", "change the structure"),
            [.. Act.Granted(Scope.UnitAndBelow, Role.Administrator)]
        );

    public static Act SeeStructurePlans { get; } =
        new(
            "organization.see-structure-plans",
            new("xem trước việc sắp xếp tổ chức", "preview changes of the structure"),
            [.. Act.Granted(Scope.All, Role.Administrator, Role.Head, Role.Clerk)]
        )
        {
            Kind = JournalActs.Seeing,
        };

    public static Act People { get; } =
        new(
            "organization.people",
            new("ghi người và chức vụ", "record people and posts"),
            [.. Act.Granted(Scope.UnitAndBelow, Role.Administrator)]
        );

    public static Act Import { get; } =
        new(
            "organization.import",
            new("nhập danh sách đơn vị, người và chức vụ", "import units, people and posts"),
            [.. Act.Granted(Scope.WholeOnly, Role.Administrator)]
        );

    /// <summary>Of the own post; an administrator also for whoever is absent. Never by a stand-in: authority is not handed on.</summary>
    public static Act Delegate { get; } =
        new(
            "organization.delegate",
            new("ủy quyền", "delegate"),
            [
                .. Act.Granted(Scope.OwnUnit, Role.Head, Role.Deputy),
                .. Act.Granted(Scope.UnitAndBelow, Role.Administrator),
            ]
        );

    /// <summary>Whoever gave it or has it; an administrator also of others.</summary>
    public static Act EndDelegation { get; } =
        new(
            "organization.end-delegation",
            new("kết thúc ủy quyền", "end a delegation"),
            Act.Everybody
        );

    /// <summary>The program itself; no role holds it.</summary>
    public static Act CarryOutDue { get; } =
        new(
            "organization.carry-out-due",
            new("thực hiện việc sắp xếp đã đến ngày", "carry out reorganizations that are due")
        );

    public static IReadOnlyList<Act> All { get; } =
    [
        NameAuthority,
        Structure,
        SeeStructurePlans,
        People,
        Delegate,
        EndDelegation,
        Import,
        CarryOutDue,
    ];
}
