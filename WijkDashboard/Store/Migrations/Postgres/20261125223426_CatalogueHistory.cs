using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WijkDashboard.Store.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class CatalogueHistory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "By",
                table: "Catalogues",
                type: "character varying(260)",
                maxLength: 260,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "FromFolder",
                table: "Catalogues",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Note",
                table: "Catalogues",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            // Until now folders were the only way in.
            migrationBuilder.Sql("""UPDATE "Catalogues" SET "FromFolder" = TRUE, "By" = 'data/' || "MunicipalityId";""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "By",
                table: "Catalogues");

            migrationBuilder.DropColumn(
                name: "FromFolder",
                table: "Catalogues");

            migrationBuilder.DropColumn(
                name: "Note",
                table: "Catalogues");
        }
    }
}
