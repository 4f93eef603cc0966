using Chutri.DocumentReading;
using Chutri.Platform;

namespace Chutri.Documents.Model;

internal static class SecrecyWords
{
    public static Words Name(this SecrecyLevel level) =>
        level switch
        {
            SecrecyLevel.TopSecret => new("Tuyệt mật", "Top secret"),
            SecrecyLevel.HighlySecret => new("Tối mật", "Highly secret"),
            _ => new("Mật", "Secret"),
        };
}
