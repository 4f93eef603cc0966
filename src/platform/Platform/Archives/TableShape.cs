using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Chutri.Platform;

/// <summary>A table of the one model as an archive sees it: the same on both databases.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns, by name.</param>
internal sealed record TableShape(string Name, IReadOnlyList<ColumnShape> Columns)
{
    /// <summary>Every table, by name.</summary>
    public static IReadOnlyList<TableShape> Of(AppDatabase db) => Of(db.Model.GetRelationalModel());

    public static IReadOnlyList<TableShape> Of(IRelationalModel model) =>
        [
            .. model
                .Tables.OrderBy(table => table.Name, StringComparer.Ordinal)
                .Select(table => new TableShape(
                    table.Name,
                    [
                        .. table
                            .Columns.OrderBy(column => column.Name, StringComparer.Ordinal)
                            .Select(ColumnShape.Of),
                    ]
                )),
        ];

    /// <summary>Names two models that keep the same things by the same names and kinds of value.</summary>
    public static string MarkOf(IEnumerable<TableShape> tables)
    {
        var lines = tables.Select(table =>
            $"{table.Name}({string.Join(',', table.Columns.Select(column => column.Mark))})"
        );
        return Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)))
        );
    }

    public string SelectAll =>
        $"select {string.Join(", ", Columns.Select(column => Quoted(column.Name)))} from {Quoted(Name)}";

    public static string Quoted(string name) => $"\"{name}\"";
}

/// <param name="Kind">The value as the driver gives it.</param>
/// <param name="StoreType">The column's type in this database, without its length.</param>
internal sealed record ColumnShape(string Name, CellKind Kind, bool MayBeEmpty, string StoreType)
{
    public string Mark => $"{Name}:{Kind}{(MayBeEmpty ? "?" : "")}";

    public static ColumnShape Of(IColumn column)
    {
        var mapping = column.PropertyMappings[0].TypeMapping;
        return new(
            column.Name,
            CellKinds.Of(mapping.Converter?.ProviderClrType ?? mapping.ClrType),
            column.IsNullable,
            column.StoreType.Split('(')[0]
        );
    }
}
