using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Functions.Web;

public sealed record MatrixModel(
    Words Heading,
    IReadOnlyList<MatrixUnit> Units,
    IReadOnlyList<MatrixRow> Rows,
    ChartView Chart,
    IReadOnlyList<MatrixFigure> Progress
);

public sealed record MatrixUnit(string Code, string Name, string Href);

/// <param name="Field">Null: what is asked for and near no field.</param>
/// <param name="Gaps">What is asked for there and no unit does.</param>
public sealed record MatrixRow(
    string? Field,
    string Href,
    IReadOnlyList<MatrixBox?> Boxes,
    int Gaps,
    string GapsHref
);

/// <param name="Said">For those who hear the page: "Tài chính, BTC: 3 chức năng, 1 cặp chồng chéo chưa xử lý".</param>
public sealed record MatrixBox(int Leading, int Cooperating, int Overlaps, string Href, Words Said);

public sealed record MatrixFigure(Words Label, long Value, string Href);
