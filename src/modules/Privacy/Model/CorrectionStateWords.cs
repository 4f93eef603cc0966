using Chutri.Platform;

namespace Chutri.Privacy.Model;

internal static class CorrectionStateWords
{
    public static Words Name(this CorrectionState state) =>
        state switch
        {
            CorrectionState.Corrected => new("đã sửa", "corrected"),
            CorrectionState.Declined => new("không sửa", "not corrected"),
            _ => new("đang chờ trả lời", "waiting for an answer"),
        };
}
