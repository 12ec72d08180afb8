using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WijkDashboard.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DeliveriesOfTheirOwn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Deliveries_MunicipalityId_PartnerId_LayoutId_Hash",
                table: "Deliveries");

            migrationBuilder.AddColumn<string>(
                name: "By",
                table: "Publications",
                type: "TEXT",
                maxLength: 260,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Cause",
                table: "Publications",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "Publications",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ApprovedAt",
                table: "Deliveries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ApprovedBy",
                table: "Deliveries",
                type: "TEXT",
                maxLength: 260,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ById",
                table: "Deliveries",
                type: "TEXT",
                maxLength: 260,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "CatalogueNumber",
                table: "Deliveries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "PublishAt",
                table: "Deliveries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Questions",
                table: "Deliveries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "Deliveries",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Refused",
                table: "Deliveries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "State",
                table: "Deliveries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "DeliveryIssues",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    DeliveryId = table.Column<long>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Row = table.Column<int>(type: "INTEGER", nullable: false),
                    Column = table.Column<string>(type: "TEXT", maxLength: 260, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeliveryIssues", x => new { x.DeliveryId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DeliveryIssues_Deliveries_DeliveryId",
                        column: x => x.DeliveryId,
                        principalTable: "Deliveries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_MunicipalityId_PartnerId_LayoutId_Hash_CatalogueNumber",
                table: "Deliveries",
                columns: new[] { "MunicipalityId", "PartnerId", "LayoutId", "Hash", "CatalogueNumber" },
                unique: true);

            // What was published before stays published, under the catalogue it was read by.
            migrationBuilder.Sql(
                """
                UPDATE "Deliveries" SET "State" = 2, "ApprovedBy" = "By", "ApprovedAt" = "At",
                    "CatalogueNumber" = COALESCE((SELECT p."CatalogueNumber" FROM "Publications" p WHERE p."DeliveryId" = "Deliveries"."Id"), 0);
                UPDATE "Publications" SET "Cause" = 1 WHERE "DeliveryId" IS NULL;
                """);
            // Figures stand together in the order in which they are read, without a second copy of the key: WITHOUT ROWID, which the
            // migration builder does not know.
            migrationBuilder.Sql(
                """
                CREATE TABLE "NewObservations" (
                    "DeliveryId" INTEGER NOT NULL,
                    "IndicatorId" TEXT NOT NULL,
                    "Period" TEXT NOT NULL,
                    "Area" TEXT NOT NULL,
                    "State" INTEGER NOT NULL,
                    "Count" INTEGER NULL,
                    "Exposure" INTEGER NULL,
                    "Value" TEXT NULL,
                    "Policy" TEXT NOT NULL,
                    "IsProvisional" INTEGER NOT NULL,
                    CONSTRAINT "PK_Observations" PRIMARY KEY ("DeliveryId", "IndicatorId", "Period", "Area"),
                    CONSTRAINT "FK_Observations_Deliveries_DeliveryId" FOREIGN KEY ("DeliveryId") REFERENCES "Deliveries" ("Id") ON DELETE CASCADE
                ) WITHOUT ROWID;
                """);
            migrationBuilder.Sql(Moved("0"));
            migrationBuilder.Sql("""DROP TABLE "Observations"; ALTER TABLE "NewObservations" RENAME TO "Observations";""");
        }

        /// <summary>Each figure from the publication it was kept under to the delivery that brought it.</summary>
        private static string Moved(string no) =>
            $"""
            INSERT INTO "NewObservations"
            SELECT p."DeliveryId", o."IndicatorId", o."Period", o."Area", o."State", o."Count", o."Exposure", o."Value", o."Policy", {no}
            FROM "Observations" o JOIN "Publications" p ON p."MunicipalityId" = o."MunicipalityId" AND p."Number" = o."PublicationNumber"
            ORDER BY 1, 2, 3, 4;
            """;

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new System.NotSupportedException("Drafts and withdrawals have no place in the tables of before.");
    }
}
