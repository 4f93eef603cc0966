namespace Chutri.ProcessEngine.Bpmn;

/// <summary>Where a file declares a DOCTYPE, whatever its encoding.</summary>
internal static class DocumentType
{
    /// <summary>Line from 1; 0 where there is none.</summary>
    public static int LineOf(ReadOnlySpan<byte> bytes)
    {
        var wanted = "<!DOCTYPE"u8;
        var (line, matched) = (1, 0);
        foreach (var one in bytes)
        {
            if (one is 0)
            {
                continue;
            }

            line += one is (byte)'\n' ? 1 : 0;
            matched =
                one == wanted[matched] ? matched + 1
                : one == wanted[0] ? 1
                : 0;
            if (matched == wanted.Length)
            {
                return line;
            }
        }

        return 0;
    }
}
