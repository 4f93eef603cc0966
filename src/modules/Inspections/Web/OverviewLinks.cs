using System.Globalization;
using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Inspections.Web;

/// <summary>How overview and lists are addressed and asked for.</summary>
internal static class OverviewLinks
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>Who may not see the overview hears that first.</summary>
    public static (Caller Caller, Outcome<T> Asked) Ask<T>(
        HttpContext context,
        Func<Outcome<T>> parse
    )
    {
        var caller = context.Features.Get<Caller>()!;
        return (
            caller,
            caller.Has(InspectionActs.Plan)
                ? parse()
                : PlatformRefusals.RoleMayNot(InspectionActs.Plan, caller)
        );
    }

    public static string Overview(int year) =>
        Addresses.Of(InspectionUrls.Overview, ("year", year.ToString(Plain)));

    public static string Findings(int year, FindingFigure figure, string? sign, string? unit) =>
        Addresses.Of(
            InspectionUrls.Findings,
            ("year", year.ToString(Plain)),
            ("figure", figure.Word()),
            ("sign", sign),
            ("unit", unit)
        );

    public static string Units(UnitFigure figure) =>
        Addresses.Of(InspectionUrls.DrawnUnits, ("figure", figure.Word()));
}
