using Chutri.Platform;

namespace Chutri.Inspections.Web;

/// <summary>How a telephone calls the page that is put on it.</summary>
public static class FieldWords
{
    public static Words Name { get; } = new("Phiếu kiểm tra · Chủ trì", "Check sheets · Chutri");
    public static Words ShortName { get; } = new("Phiếu kiểm tra", "Check sheets");
}
