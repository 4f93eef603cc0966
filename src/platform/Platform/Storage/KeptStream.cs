using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>
/// A kept file read from the database piece by piece: a file of 50 MB costs no 50 MB of memory for each who fetches it. It holds a
/// connection until it is closed.
/// </summary>
internal sealed class KeptStream : Stream
{
    private readonly AppDatabase db;
    private readonly DbDataReader reader;
    private readonly Stream content;
    private bool closed;

    private KeptStream(AppDatabase db, DbDataReader reader, Stream content, long length) =>
        (this.db, this.reader, this.content, Length) = (db, reader, content, length);

    public override long Length { get; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public static async Task<KeptStream?> Open(
        AppDatabase db,
        string sha256,
        CancellationToken stop
    )
    {
        await db.Database.OpenConnectionAsync(stop);
        DbDataReader? reader = null;
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            // SQLite reads a blob piece by piece where it knows its row; PostgreSQL where the columns are taken in order.
            var row = db.IsPostgres ? "0" : "rowid";
            command.CommandText =
                $"select {row}, size, content from platform_files where sha256 = @sha256";
            var asked = command.CreateParameter();
            (asked.ParameterName, asked.Value) = ("@sha256", sha256);
            command.Parameters.Add(asked);
            reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, stop);
            if (await reader.ReadAsync(stop))
            {
                var length = reader.GetInt64(1);
                return new(db, reader, reader.GetStream(2), length);
            }
        }
        catch
        {
            await Close(db, reader);
            throw;
        }

        await Close(db, reader);
        return null;
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        content.Read(buffer, offset, count);

    public override Task<int> ReadAsync(
        byte[] buffer,
        int offset,
        int count,
        CancellationToken cancellationToken
    ) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask<int> ReadAsync(
        Memory<byte> buffer,
        CancellationToken cancellationToken = default
    ) =>
        db.IsPostgres
            ? content.ReadAsync(buffer, cancellationToken)
            : new(content.Read(buffer.Span)); // a file on this machine: nothing to wait for

    public override async ValueTask DisposeAsync()
    {
        if (!closed)
        {
            closed = true;
            try
            {
                await content.DisposeAsync();
            }
            finally
            {
                await Close(db, reader);
            }
        }

        await base.DisposeAsync();
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !closed)
        {
            closed = true;
            content.Dispose();
            reader.Dispose();
            db.Database.CloseConnection();
        }

        base.Dispose(disposing);
    }

    private static async Task Close(AppDatabase db, DbDataReader? reader)
    {
        if (reader is not null)
        {
            await reader.DisposeAsync();
        }

        await db.Database.CloseConnectionAsync();
    }
}
