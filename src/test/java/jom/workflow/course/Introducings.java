package jom.workflow.course;

import jom.network.connections.AgreedConnections;
import jom.network.connections.Blocks;
import jom.network.connections.Connections;
import jom.portfolio.introduction.IntroductionDesk;
import jom.portfolio.introduction.Introductions;
import org.springframework.stereotype.Component;

/** What introductions are played with. */
@Component
record Introducings(
        Introductions introductions,
        IntroductionDesk desk,
        AgreedConnections agreed,
        Connections connections,
        Blocks blocks) {}
