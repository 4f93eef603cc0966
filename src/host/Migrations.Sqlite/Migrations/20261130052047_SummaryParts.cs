using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Chutri.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SummaryParts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(name: "pk_duties_summary", table: "duties_summary");

            migrationBuilder.DropPrimaryKey(
                name: "pk_duties_source_summary",
                table: "duties_source_summary"
            );

            migrationBuilder.AddColumn<Guid>(
                name: "part",
                table: "duties_summary",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000")
            );

            migrationBuilder.AddColumn<Guid>(
                name: "part",
                table: "duties_source_summary",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000")
            );

            migrationBuilder.AddPrimaryKey(
                name: "pk_duties_summary",
                table: "duties_summary",
                columns: new[] { "unit", "due", "bucket", "kind", "part" }
            );

            migrationBuilder.AddPrimaryKey(
                name: "pk_duties_source_summary",
                table: "duties_source_summary",
                columns: new[] { "source", "unit", "due", "bucket", "kind", "part" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(name: "pk_duties_summary", table: "duties_summary");

            migrationBuilder.DropPrimaryKey(
                name: "pk_duties_source_summary",
                table: "duties_source_summary"
            );

            migrationBuilder.DropColumn(name: "part", table: "duties_summary");

            migrationBuilder.DropColumn(name: "part", table: "duties_source_summary");

            migrationBuilder.AddPrimaryKey(
                name: "pk_duties_summary",
                table: "duties_summary",
                columns: new[] { "unit", "due", "bucket", "kind" }
            );

            migrationBuilder.AddPrimaryKey(
                name: "pk_duties_source_summary",
                table: "duties_source_summary",
                columns: new[] { "source", "unit", "due", "bucket", "kind" }
            );
        }
    }
}
