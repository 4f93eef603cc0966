using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

public static class HistoryWords
{
    public static Words Things { get; } = new("sự việc", "facts");

    public static Words Heading(long total) =>
        CountWords.Of(total, "sự việc đã xảy ra", "thing happened", "things happened");
}
