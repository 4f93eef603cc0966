namespace Chutri.ProcessEngine.Bpmn;

/// <summary>The bytes of a file, unless there are more than allowed: then not one more is read.</summary>
internal static class LimitedBytes
{
    public static byte[]? Of(Stream file, long limit)
    {
        if (file.CanSeek && file.Length - file.Position > limit)
        {
            return null;
        }

        using var memory = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = file.Read(buffer)) > 0)
        {
            if (memory.Length + read > limit)
            {
                return null;
            }

            memory.Write(buffer, 0, read);
        }

        return memory.ToArray();
    }
}
