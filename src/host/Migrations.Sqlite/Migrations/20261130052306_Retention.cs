using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Chutri.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Retention : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "platform_retention",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    period = table.Column<int>(type: "INTEGER", nullable: true),
                    taken_out = table.Column<long>(type: "INTEGER", nullable: false),
                    last_taken_out = table.Column<int>(type: "INTEGER", nullable: false),
                    last_taken_out_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_retention", x => x.code);
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_duties_holdings_person",
                table: "duties_holdings",
                column: "person",
                filter: "person is not null"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "platform_retention");

            migrationBuilder.DropIndex(name: "ix_duties_holdings_person", table: "duties_holdings");
        }
    }
}
