package jom.network.search;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import liquibase.change.custom.CustomTaskChange;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.CustomChangeException;
import liquibase.exception.DatabaseException;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;
import org.jspecify.annotations.Nullable;

/** Gives the organisations that were there before the search the words by which they are found, once. */
public final class FillSearchWords implements CustomTaskChange {

    private static final int PORTION = 500;

    @Override
    public void execute(Database database) throws CustomChangeException {
        JdbcConnection connection = (JdbcConnection) database.getConnection();
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("select id, name, legal_name from organisation");
                PreparedStatement update =
                        connection.prepareStatement("update organisation set search_words = ? where id = ?")) {
            int waiting = 0;
            while (rows.next()) {
                update.setString(1, SearchWords.kept(rows.getString(2), rows.getString(3)));
                update.setBytes(2, rows.getBytes(1));
                update.addBatch();
                waiting++;
                if (waiting == PORTION) {
                    update.executeBatch();
                    waiting = 0;
                }
            }
            update.executeBatch();
        } catch (SQLException | DatabaseException failed) {
            throw new CustomChangeException("the words of organisations", failed);
        }
    }

    @Override
    public String getConfirmationMessage() {
        return "organisations have the words by which they are found";
    }

    @Override
    public void setUp() {
        // nothing to prepare
    }

    @Override
    public void setFileOpener(ResourceAccessor resources) {
        // no file is read
    }

    @Override
    public @Nullable ValidationErrors validate(Database database) {
        return null;
    }
}
